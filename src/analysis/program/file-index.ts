import ts from 'typescript';
import {
  type CallNode,
  getCalleeExpression,
  getFunctionName,
  getLeadingText,
  getMemberName,
  isCallNode,
  isFunctionNode,
  isMemberAssignment,
  getArguments,
  skipOuter,
} from './syntax.ts';
import { getSqlBoundary } from './sql.ts';

/** What one file says without any type: names only, to be confirmed by the checker where a question needs it. */
export interface FileIndex {
  /** Every call by the name at the call site. */
  readonly calls: ReadonlyMap<string, readonly CallNode[]>;
  /** Every named function. */
  readonly functions: readonly NamedFunction[];
  /** Names of functions and members whose JSDoc carries `@transaction`. */
  readonly contracts: ReadonlySet<string>;
  /** Classes by the name of each type they extend or implement. */
  readonly heirs: ReadonlyMap<string, readonly (ts.ClassLikeDeclaration | ts.InterfaceDeclaration)[]>;
  /** Functions that are members of object literals, by member name. */
  readonly literalMembers: ReadonlyMap<string, readonly ts.ObjectLiteralElementLike[]>;
  /** Functions, and names that may stand for one, that are assigned to members (`service.send = …`), by member name. */
  readonly assignedMembers: ReadonlyMap<string, readonly ts.BinaryExpression[]>;
  /** Names of getters. */
  readonly getters: ReadonlySet<string>;
  /** Object literals with a `provide` property: bindings of a dependency injection container. */
  readonly providers: readonly ts.ObjectLiteralExpression[];
  /** Every decorator by its name. */
  readonly decorators: ReadonlyMap<string, readonly ts.Decorator[]>;
  /** Methods of classes, and fields that hold a function written there. */
  readonly methods: readonly Method[];
}

/** A method of a class, or a field that holds a function. */
export type Method = ts.MethodDeclaration | ts.PropertyDeclaration;

/** A function by name, with what stands inside it (nested functions included). */
export interface NamedFunction {
  readonly name: string;
  /** Names that it calls; and those it calls without a function written on the spot. */
  readonly called: ReadonlySet<string>;
  readonly calledBare: ReadonlySet<string>;
  /** It holds a statement text like BEGIN, or like COMMIT and ROLLBACK. */
  readonly begins: boolean;
  readonly ends: boolean;
}

const indexes = new WeakMap<ts.SourceFile, FileIndex>();

/** The index of a file, made in one walk and kept as long as the file. */
export function getFileIndex(file: ts.SourceFile, onWalk: () => void): FileIndex {
  let index = indexes.get(file);
  if (index === undefined) {
    onWalk();
    indexes.set(file, (index = walkFile(file)));
  }
  return index;
}

function isMethod(node: ts.Node): node is Method {
  if (ts.isMethodDeclaration(node)) return ts.isClassLike(node.parent);
  return ts.isPropertyDeclaration(node) && node.initializer !== undefined && isFunctionNode(skipOuter(node.initializer));
}

function walkFile(file: ts.SourceFile): FileIndex {
  const calls = new Map<string, CallNode[]>();
  const functions: { name: string; called: Set<string>; calledBare: Set<string>; begins: boolean; ends: boolean }[] = [];
  const heirs = new Map<string, (ts.ClassLikeDeclaration | ts.InterfaceDeclaration)[]>();
  const literalMembers = new Map<string, ts.ObjectLiteralElementLike[]>();
  const assignedMembers = new Map<string, ts.BinaryExpression[]>();
  const contracts = new Set<string>();
  const getters = new Set<string>();
  const providers: ts.ObjectLiteralExpression[] = [];
  const decorators = new Map<string, ts.Decorator[]>();
  const methods: Method[] = [];
  const hasContracts = file.text.includes('@transaction');
  const around: typeof functions = [];

  const visitCall = (call: CallNode): void => {
    const name = getMemberName(getCalleeExpression(call));
    if (name === undefined) return;
    push(calls, name, call);
    const texts = getArguments(call).map((argument) => getSqlBoundary(getLeadingText(argument) ?? ''));
    const boundary = texts.find((text) => text !== undefined);
    const isBare = !getArguments(call).some((argument) => isFunctionNode(skipOuter(argument)));
    for (const outer of around) {
      outer.called.add(name);
      if (isBare) outer.calledBare.add(name);
      outer.begins ||= boundary === 'begin';
      outer.ends ||= boundary === 'commit' || boundary === 'rollback';
    }
  };
  const visitMember = (node: ts.Node): void => {
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) {
      for (const { types } of node.heritageClauses ?? []) {
        for (const { expression } of types) {
          const name = getMemberName(expression);
          if (name !== undefined) push(heirs, name, node);
        }
      }
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const member of node.properties) {
        const name = member.name !== undefined && !ts.isComputedPropertyName(member.name) ? member.name.text : undefined;
        if (name === 'provide') providers.push(node);
        const isValue = ts.isPropertyAssignment(member) ? !ts.isLiteralExpression(member.initializer) : !ts.isSpreadAssignment(member);
        if (name !== undefined && isValue) push(literalMembers, name, member);
      }
    } else if (ts.isDecorator(node)) {
      const { expression } = node;
      const name = getMemberName(ts.isCallExpression(expression) ? expression.expression : expression);
      if (name !== undefined) push(decorators, name, node);
    } else if (ts.isGetAccessorDeclaration(node) && ts.isIdentifier(node.name)) getters.add(node.name.text);
    else if (isMethod(node)) methods.push(node);
    else if (isMemberAssignment(node)) {
      const value = skipOuter(node.right);
      if (isFunctionNode(value) || ts.isIdentifier(value)) push(assignedMembers, node.left.name.text, node);
    }
  };
  const visit = (node: ts.Node): void => {
    visitMember(node);
    const name = isFunctionNode(node) ? getFunctionName(node) : getHeldFunctionName(node);
    if (hasContracts && ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'transaction')) {
      const tagged = name ?? getDeclaredName(node);
      if (tagged !== undefined) contracts.add(tagged);
    }
    if (isCallNode(node)) visitCall(node);
    if (name !== undefined) {
      const named = { name, called: new Set<string>(), calledBare: new Set<string>(), begins: false, ends: false };
      functions.push(named);
      around.push(named);
    }
    ts.forEachChild(node, visit);
    if (name !== undefined) around.pop();
  };
  visit(file);
  return { calls, functions, contracts, heirs, literalMembers, assignedMembers, getters, providers, decorators, methods };
}

/** `const createOrder = transactional(async () => …)`: the variable is a function although its initializer is a call. */
function getHeldFunctionName(node: ts.Node): string | undefined {
  const holds = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);
  return holds && node.initializer !== undefined && ts.isCallExpression(node.initializer) ? getDeclaredName(node) : undefined;
}

function getDeclaredName(node: ts.Node): string | undefined {
  const { name } = node as { name?: ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
