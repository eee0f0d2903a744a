import ts from 'typescript';
import type { Engine, Run } from '../../engine.ts';
import { isOpenMember } from '../../program/implementations.ts';
import { getSqlBoundary } from '../../program/sql.ts';
import { getSymbol } from '../../program/symbols.ts';
import {
  type Body,
  type CallNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getDecoratorName,
  getEnclosingBody,
  getLeadingText,
  getMemberName,
  getParameters,
  getReceiver,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { getContract } from '../../recognition/contracts.ts';
import { getHookRowsOf } from '../../recognition/hook-rows.ts';
import { identify } from '../../recognition/identity.ts';
import { getPort } from '../../recognition/ports.ts';
import { speaksOfBegin } from '../may-matter.ts';
import { takesCarrier } from '../clients/carriers.ts';
import { getFieldRules } from '../fields.ts';
import { getParameter, getTargetBodies, isOwnParameter } from '../targets.ts';

const PLAIN =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined;

type Depth = Run['depth'];

/** What the code of one body says. */
interface Own {
  /** Something in it matters, or it can't be seen what it runs. */
  readonly matters: boolean;
  /** The functions of the project that it may run, with the calls that do; a getter has none. */
  readonly runs: readonly { readonly body: Body; readonly call?: CallNode }[];
  /** The parameters whose functions it runs. */
  readonly handed: ReadonlySet<number>;
}

/**
 * Says of a body that running it gives nothing unless one of the functions that it is handed does: the places of those parameters.
 * Undefined where it, or a function of the project that it may run, calls what a library is known for, or what can't be seen.
 */
export type Inertness = (body: Body, depth: Depth) => ReadonlySet<number> | undefined;

/** Finds the bodies that need not be run: formatters, loggers and parsers are not run again for every call of theirs. */
export function createInertness(engine: Engine): Inertness {
  const memories = new Map<string, { readonly own: WeakMap<Body, Own>; readonly active: WeakSet<Body>; readonly inert: WeakSet<Body> }>();
  return (body, depth) => {
    // While a callback is being looked for, less is known of what carries a transaction.
    const key = `${depth} ${engine.isProbing()}`;
    const memory = memories.get(key) ?? { own: new WeakMap(), active: new WeakSet(), inert: new WeakSet() };
    memories.set(key, memory);
    const { active, inert } = memory;
    const getOwn = (one: Body): Own => {
      const own = memory.own.get(one) ?? readOwn(one, depth, engine);
      memory.own.set(one, own);
      return own;
    };
    const reached = new Set([body]);
    for (const one of inert.has(body) ? [] : reached) {
      const { matters, runs } = getOwn(one);
      const isActive = active.has(one) || matters || runs.some(({ body: run, call }) => handsOver(call, getOwn(run).handed, engine));
      if (isActive) {
        active.add(one).add(body);
        return undefined;
      }
      for (const run of runs) if (!inert.has(run.body)) reached.add(run.body);
    }
    for (const one of reached) inert.add(one);
    return getOwn(body).handed;
  };
}

/** Whether a call hands over a function that is run and does not stand there. */
function handsOver(call: CallNode | undefined, handed: ReadonlySet<number>, engine: Engine): boolean {
  return (
    call !== undefined &&
    [...handed].some((index) => {
      const argument = getArgument(call, index);
      return argument !== undefined && isCode(argument, engine);
    })
  );
}

function readOwn(body: Body, depth: Depth, engine: Engine): Own {
  const runs: { body: Body; call?: CallNode }[] = [];
  const handed = new Set<number>();
  const hasFields = getFieldRules(engine).length > 0;
  const matters = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return false;
    if (ts.isClassLike(node)) return true;
    const own = isCallNode(node) ? getHanded(node, body, engine) : undefined;
    if (own !== undefined) handed.add(own);
    else if (isCallNode(node) && (depth === 'full' || mayOpen(node, engine))) {
      const bodies = getRun(node, depth, engine);
      if (bodies === undefined) return true;
      runs.push(...bodies.map((one) => ({ body: one, call: node })));
    } else if (depth === 'full' && ts.isPropertyAccessExpression(node) && engine.index.isGetterName(node.name.text)) {
      const getter = getSymbol(node, engine)?.declarations?.find(ts.isGetAccessorDeclaration);
      if (getter?.body !== undefined) runs.push({ body: getter as Body });
    } else if (hasFields && ts.isAwaitExpression(node) && !isCallNode(skipOuter(node.expression))) return true;
    return ts.forEachChild(node, (child) => matters(child) || undefined) ?? false;
  };
  return { matters: isDecorated(body, engine) || getContract(body) !== undefined || hasPart(body, matters), runs, handed };
}

/** The place of the parameter that a call runs: `work()`, `work.call(store)`. */
function getHanded(call: CallNode, body: Body, engine: Engine): number | undefined {
  const callee = getCalleeExpression(call);
  const isApplied = /^(call|apply)$/.test(getMemberName(callee) ?? '');
  const named = isApplied ? (getReceiver(callee) ?? callee) : callee;
  const declaration = ts.isIdentifier(named) ? getSymbol(named, engine)?.valueDeclaration : undefined;
  if (declaration === undefined || !ts.isParameter(declaration) || declaration.parent !== body) return undefined;
  if (identify(call, engine).match !== undefined) return undefined;
  return declaration.dotDotDotToken === undefined ? getParameters(declaration.parent).indexOf(declaration) : undefined;
}

function hasPart(body: Body, test: (node: ts.Node) => boolean): boolean {
  return ts.forEachChild(body, (child) => test(child) || undefined) ?? false;
}

/** Whether something stands around a method that may open a transaction. */
function isDecorated(body: Body, { catalogue, index }: Engine): boolean {
  if (!ts.isMethodDeclaration(body)) return false;
  const ofClass = ts.canHaveDecorators(body.parent) ? (ts.getDecorators(body.parent) ?? []) : [];
  return [...(ts.getDecorators(body) ?? []), ...ofClass].some((decorator) => {
    const name = getMemberName(getDecoratorName(decorator));
    return name === undefined || catalogue.mentionsDecorator(name) || index.mayOpen(name);
  });
}

/** Whether a call outside any transaction may open or begin one, as far as words tell. */
function mayOpen(call: CallNode, engine: Engine): boolean {
  const { catalogue, index } = engine;
  const callee = getCalleeExpression(call);
  const name = ts.isNewExpression(call) ? undefined : getMemberName(callee);
  if (name === undefined) return ts.isTaggedTemplateExpression(call) || ts.isCallExpression(callee);
  if (ts.isTaggedTemplateExpression(call) && getSqlBoundary(getLeadingText(call.template) ?? '') === 'begin') return true;
  if (speaksOfBegin(call, name, engine) || catalogue.rows(name).some(({ fact }) => 'sql' in fact)) return true;
  if (index.mayOpen(name) && getArguments(call).some((argument) => mayHoldCode(argument, engine))) return true;
  return ts.isIdentifier(callee) && isOwnParameter(name, engine.unevaluatedFrame(getEnclosingBody(call)));
}

/** Whether an argument is a function, or an object that may have some. */
function mayHoldCode(argument: ts.Expression, { checker }: Engine): boolean {
  const node = skipOuter(argument);
  if (ts.isLiteralExpression(node) || ts.isTemplateExpression(node) || ts.isBinaryExpression(node)) return false;
  return (checker.getTypeAtLocation(node).flags & PLAIN) === 0;
}

/** The functions of the project that a call may run; undefined where it matters by itself, or where it can't be seen what it runs. */
function getRun(call: CallNode, depth: Depth, engine: Engine): readonly Body[] | undefined {
  const callee = getCalleeExpression(call);
  // What is written on the spot is part of the body.
  if (isFunctionNode(callee)) return [];
  const { match, declarations } = identify(call, engine);
  if (match !== undefined) {
    const { fact } = match;
    const isOutside = depth === 'scan' && ('operation' in fact || 'effect' in fact) && !('sql' in fact);
    return ('invokes' in fact || isOutside) && !takesCode(call, engine) ? [] : undefined;
  }
  if (declarations.length === 0 || declarations.some((declaration) => getContract(declaration) !== undefined)) return undefined;
  if (getPort(declarations, engine) !== undefined || (depth === 'full' && runsHooks(call, declarations, engine))) return undefined;
  const bodies = getTargetBodies(call, declarations, engine);
  if (bodies.length > 0) return declarations.some((declaration) => isOverridden(declaration, engine)) ? undefined : bodies;
  const isForeign = declarations.every((one) => ts.isClassLike(one) || isLibrarysOwn(one, callee, engine));
  if (!isForeign || takesCode(call, engine) || takesCarrier(call, declarations, engine.carriers(), engine)) return undefined;
  return [];
}

/** Whether the code is a library's: what has a library's type may be written by the project where it is handed in. */
function isLibrarysOwn(declaration: ts.Declaration, callee: ts.Expression, engine: Engine): boolean {
  const file = declaration.getSourceFile();
  // `.call` and `.apply` run what they are taken from.
  if (!file.isDeclarationFile || /^(call|apply)$/.test(getMemberName(callee) ?? '')) return false;
  return !isOpenMember(declaration) || getParameter(callee, engine) === undefined || !mayWait(callee, engine);
}

/** Whether what a function returns may have to be waited for. */
function mayWait(callee: ts.Expression, { checker }: Engine): boolean {
  return checker
    .getTypeAtLocation(callee)
    .getCallSignatures()
    .some((signature) => {
      const type = checker.getReturnTypeOfSignature(signature);
      if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0) return true;
      return ['then', 'subscribe'].some((name) => checker.getPropertyOfType(checker.getApparentType(type), name) !== undefined);
    });
}

function runsHooks(call: CallNode, declarations: readonly ts.Declaration[], { catalogue }: Engine): boolean {
  const name = getMemberName(getCalleeExpression(call)) ?? '';
  return getHookRowsOf(name, catalogue).some((row) => declarations.some(row.fits));
}

/** Whether a call hands over a function that is not written on the spot. */
function takesCode(call: CallNode, engine: Engine): boolean {
  return getArguments(call).some((argument) => isCode(argument, engine));
}

/** Whether an expression is a function that does not stand there, or a list that may hold some. */
function isCode(given: ts.Expression, engine: Engine): boolean {
  const node = skipOuter(given);
  if (isFunctionNode(node) || ts.isLiteralExpression(node) || ts.isObjectLiteralExpression(node)) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.some((element) => isCode(element, engine));
  const type = engine.checker.getTypeAtLocation(node);
  const element = engine.checker.isArrayType(type) ? engine.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return [type, ...(element === undefined ? [] : [element])].some((one) => one.getCallSignatures().length > 0);
}

/** Whether an object of a class that extends this one may run something else for a method. */
function isOverridden(declaration: ts.Declaration, { index }: Engine): boolean {
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (!ts.isClassLike(parent) || name === undefined || ts.isConstructorDeclaration(declaration)) return false;
  const owners = new Set([parent.name?.text]);
  for (const owner of owners) {
    for (const heir of owner === undefined ? [] : index.heirs(owner)) {
      if (heir.members.some((member) => member.name?.getText() === name)) return true;
      owners.add(heir.name?.text);
    }
  }
  return false;
}
