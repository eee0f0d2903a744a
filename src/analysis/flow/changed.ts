import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { getPlace } from '../program/places.ts';
import { getSymbol, getValueDeclaration } from '../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getParameters,
  getReceiver,
  isAssignment,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { packageTest } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import type { Change, Step } from './facts.ts';
import { getTypeModels } from './hooks/models.ts';

/** A body that runs before the write does, and the call that runs it in the one before. */
interface Place {
  readonly body: ts.Node;
  readonly call?: CallNode;
  readonly from?: Place;
}

interface Question extends Change {
  readonly engine: Engine;
  /** The calls that lead to the write. */
  readonly path: ReadonlySet<ts.Node>;
  readonly seen: Set<ts.Node>;
}

const MAX_DEPTH = 3;
const MUTATING = /^(push|pop|shift|unshift|splice|sort|reverse|set|add|delete|clear|addToSet|pull|remove)$/;

/**
 * Whether code on the way to a write, or what that code hands the row to, writes one of the columns that its hook asks about. What
 * can't be seen writes what its type names.
 */
export function isChanged(change: Change, steps: readonly Step[], engine: Engine): boolean {
  const way = steps.slice(0, steps.findIndex(({ call }) => call === change.call) + 1);
  const [first] = way;
  if (first === undefined) return true;
  const question: Question = { ...change, engine, path: new Set(way.map(({ call }) => call)), seen: new Set() };
  const places: Place[] = [{ body: getOutermost(first.call) }];
  for (const { call, into } of way.slice(0, -1)) {
    const from = places.at(-1);
    if (into !== undefined && from !== undefined) places.push({ body: into, call: call as CallNode, from });
  }
  return places.some((place) => writesIn(place, question, 0));
}

function getOutermost(node: ts.Node): ts.Node {
  let outermost = node;
  for (let current = node; !ts.isSourceFile(current); current = current.parent) if (isFunctionNode(current)) outermost = current;
  return outermost;
}

function writesIn(place: Place, question: Question, depth: number): boolean {
  if (question.seen.has(place.body)) return false;
  question.seen.add(place.body);
  const visit = (node: ts.Node): boolean => isWrite(node, place, question, depth) || (ts.forEachChild(node, visit) ?? false);
  return visit(place.body);
}

function isWrite(node: ts.Node, place: Place, question: Question, depth: number): boolean {
  const { columns } = question;
  if (ts.isBinaryExpression(node) && isAssignment(node)) return isColumn(node.left, columns);
  if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && /^(\+\+|--)|(\+\+|--)$/.test(node.getText()))
    return isColumn(node.operand, columns);
  if (!isCallNode(node)) return false;
  const callee = getCalleeExpression(node);
  const receiver = getReceiver(callee);
  const name = getMemberName(callee) ?? '';
  if (receiver !== undefined && MUTATING.test(name) && isColumn(receiver, columns)) return true;
  const isOnWay = question.path.has(node);
  if (!isOnWay && !isAboutRow(node, receiver, question)) return false;
  if (isNamedWrite(node, name, question)) return true;
  const { match, declarations } = identify(node, question.engine);
  if (match !== undefined && 'operation' in match.fact && /^(read|count)/.test(match.fact.operation)) return false;
  const bodies = declarations.flatMap((declaration) => toFunction(declaration, question.engine) ?? []);
  if (bodies.length === 0) return getArguments(node).some((argument) => mentions(argument, place, question));
  if (isOnWay || depth === MAX_DEPTH) return false;
  return bodies.some((body: FunctionNode) => writesIn({ body, call: node, from: place }, question, depth + 1));
}

/** `row.email`, also of what stands in it: `row.settings.theme`. */
function isColumn(target: ts.Expression, columns: readonly string[]): boolean {
  const node = skipOuter(target);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return columns.includes(getMemberName(node) ?? '') || isColumn(node.expression, columns);
}

/** `row.set('email', email)`: a call that names the column, and does not only ask about it. */
function isNamedWrite(call: CallNode, name: string, { columns, hooks: { changes } }: Question): boolean {
  if (changes?.writes?.includes(name) !== true) return false;
  const given = getArguments(call);
  if (given.length < 2 && changes.asks?.includes(name) === true) return false;
  return given.some((argument) => ts.isStringLiteralLike(argument) && columns.includes(argument.text));
}

/** Whether a call is on the row, or given it; the class itself is no row. */
function isAboutRow(call: CallNode, receiver: ts.Expression | undefined, question: Question): boolean {
  const { engine } = question;
  const isRow = (expression: ts.Expression): boolean => {
    const declared = getSymbol(expression, engine)?.valueDeclaration;
    return (declared === undefined || !ts.isClassLike(declared)) && isOfModel(expression, question);
  };
  if (ts.isNewExpression(call)) return isOfModel(call, question);
  return (receiver !== undefined && isRow(receiver)) || getArguments(call).some((argument) => !isFunctionNode(argument) && isRow(argument));
}

/** Whether an expression is a row of the model; of one that is no class, whether it has the type of the row that is written. */
function isOfModel(expression: ts.Expression, { models, call, engine }: Question): boolean {
  const type = engine.checker.getTypeAtLocation(expression);
  const isClass = models.some((model) => !isCallNode(model) && !model.getSourceFile().isDeclarationFile);
  if (isClass) return getTypeModels(type, engine).some((model) => models.includes(model));
  const row = getReceiver(getCalleeExpression(call));
  return row !== undefined && type === engine.checker.getTypeAtLocation(row);
}

/** Whether values that a call is given may hold one of the columns. */
function mentions(given: ts.Expression, place: Place | undefined, question: Question): boolean {
  const { columns, engine } = question;
  const node = skipOuter(given);
  if (ts.isSpreadElement(node)) return mentions(node.expression, place, question);
  if (ts.isArrayLiteralExpression(node)) return node.elements.some((element) => mentions(element, place, question));
  if (ts.isConditionalExpression(node)) return mentions(node.whenTrue, place, question) || mentions(node.whenFalse, place, question);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.some((member) =>
      ts.isSpreadAssignment(member)
        ? mentions(member.expression, place, question)
        : member.name !== undefined && !ts.isComputedPropertyName(member.name) && columns.includes(member.name.text),
    );
  if (isFunctionNode(node) || ts.isLiteralExpression(node)) return false;
  const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, engine) : undefined;
  if (declaration !== undefined && ts.isParameter(declaration) && declaration.parent === place?.body && place.call !== undefined) {
    const argument = getArguments(place.call)[getParameters(declaration.parent).indexOf(declaration)];
    return argument !== undefined && mentions(argument, place.from, question);
  }
  const initializer = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (initializer !== undefined && ts.isObjectLiteralExpression(skipOuter(initializer))) return mentions(initializer, place, question);
  return isOfColumns(node, question);
}

/** Whether the type of values names one of the columns; a row, and the library's own options, hold no new ones. */
function isOfColumns(values: ts.Expression, question: Question): boolean {
  const { columns, engine, hooks } = question;
  if (isOfModel(values, question)) return false;
  const isLibrary = packageTest(hooks.package);
  const type = engine.checker.getNonNullableType(engine.checker.getTypeAtLocation(values));
  return columns.some((column) => {
    const property = engine.checker.getPropertyOfType(type, column);
    return property !== undefined && !(property.declarations ?? []).some((declaration) => isLibrary(getPlace(declaration).package));
  });
}
