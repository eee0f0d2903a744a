import ts from 'typescript';
import { getMentions, isConditional } from '../reads/mentions.ts';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getValueDeclaration, isConstant } from '../program/symbols.ts';
import {
  type FunctionNode,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getParameters,
  getReceiver,
  getReturns,
  isAssignment,
  skipOuter,
} from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import type { Path } from '../values/values.ts';
import { isLookedAt } from './comparisons.ts';
import { getInputOfCall, type Input } from '../answers/inputs.ts';
import { getSchemas, isOneOfFew, isPlainProperty, isUnbounded } from './schemas.ts';

/** Where a number comes from that nothing bounds on its way: what a parameter is given, or what the client sent. */
export type Asked =
  | { readonly kind: 'given'; readonly parameter: ts.ParameterDeclaration; readonly path: Path }
  | { readonly kind: 'sent'; readonly input: Input; readonly node: ts.Expression };

const MAX_DEPTH = 14;
const MAX_RETURNS = 6;
/** https://tc39.es/ecma262/#sec-value-properties-of-the-number-constructor: what leaves a number as large as it was. */
const KEEPS = /^(Number|BigInt|parseInt|parseFloat|String|toString|trim|floor|ceil|round|trunc|abs|max)$/;

interface Search {
  readonly engine: Engine;
  readonly depth: number;
  /** What is known so far of the variables that are being looked at. */
  readonly active: ReadonlyMap<ts.Declaration, readonly Asked[]>;
}

/** Where the number in an expression (or in its property at a path) may come from unbounded; empty where it is bounded or not seen. */
export function getAsked(expression: ts.Expression, path: Path, engine: Engine): readonly Asked[] {
  return search(expression, path, { engine, depth: 0, active: new Map() });
}

/** The same of what a call gives for a parameter. */
export function getAskedOfArgument(
  { parameter, path }: { readonly parameter: ts.ParameterDeclaration; readonly path: Path },
  call: ts.CallExpression,
  engine: Engine,
): readonly Asked[] {
  return passArgument({ kind: 'given', parameter, path }, call, { engine, depth: 0, active: new Map() });
}

function search(expression: ts.Expression, path: Path, from: Search): readonly Asked[] {
  const node = skipOuter(expression);
  const { engine } = from;
  if (from.depth > MAX_DEPTH || path.length > 4) return [];
  const within: Search = { ...from, depth: from.depth + 1 };
  const inner = (part: ts.Expression, at = path): readonly Asked[] => search(part, at, within);
  if (ts.isAwaitExpression(node)) return inner(node.expression);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
  if (ts.isObjectLiteralExpression(node)) return searchLiteral(node, path, within);
  if (ts.isCallExpression(node)) return searchCall(node, path, within);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.PlusToken ? inner(node.operand) : [];
  if (ts.isBinaryExpression(node)) return searchBinary(node, inner);
  if (!(ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))) return [];
  if (path.length === 0 && isOneOfFew(engine.checker.getTypeAtLocation(node))) return [];
  if (ts.isIdentifier(node)) return searchName(node, path, within);
  const name = getMemberName(node);
  return name === undefined ? [] : inner(node.expression, [name, ...path]);
}

function searchBinary(node: ts.BinaryExpression, inner: (part: ts.Expression) => readonly Asked[]): readonly Asked[] {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.MinusToken:
    case ts.SyntaxKind.AsteriskToken:
      return [...inner(node.left), ...inner(node.right)];
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return inner(node.right);
    default:
      return [];
  }
}

function searchLiteral(node: ts.ObjectLiteralExpression, path: Path, from: Search): readonly Asked[] {
  const [name, ...rest] = path;
  const found: Asked[] = [];
  for (const member of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(member)) found.push(...search(member.expression, path, from));
    else if (member.name === undefined || getMemberName(member.name as ts.Expression) !== name) continue;
    else if (ts.isPropertyAssignment(member)) return [...found, ...search(member.initializer, rest, from)];
    else return ts.isShorthandPropertyAssignment(member) ? [...found, ...search(member.name, rest, from)] : [];
  }
  return found;
}

function searchName(node: ts.Identifier, path: Path, from: Search): readonly Asked[] {
  const { engine, active } = from;
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile || isLookedAt(declaration, path, engine)) return [];
  if (ts.isParameter(declaration)) return [{ kind: 'given', parameter: declaration, path }];
  if (ts.isBindingElement(declaration)) return searchBinding(declaration, path, from);
  if (!ts.isVariableDeclaration(declaration)) return [];
  const known = active.get(declaration);
  if (known !== undefined) return known;
  const { initializer } = declaration;
  let found = initializer === undefined ? [] : search(initializer, path, from);
  if (isConstant(declaration) && path.length === 0) return found;
  for (const { value, rest, isSure } of getAssigned(declaration, path, engine)) {
    const next = search(value, rest, { ...from, active: new Map([...active, [declaration, found]]) });
    found = isSure ? next : [...found, ...next];
  }
  return found;
}

interface Assigned {
  readonly value: ts.Expression;
  readonly rest: Path;
  /** It always is, so that what was there before is gone. */
  readonly isSure: boolean;
}

/** What is assigned to a variable, or to its property at a path, in the order it stands. */
function getAssigned(declaration: ts.VariableDeclaration, path: Path, engine: Engine): readonly Assigned[] {
  const scope = getEnclosingBody(declaration);
  return getMentions(declaration, engine).flatMap((mention) => {
    const isMember = path.length > 0 && ts.isPropertyAccessExpression(mention.parent) && mention.parent.name.text === path[0];
    const target = isMember ? mention.parent : mention;
    const { parent } = target;
    if (!ts.isBinaryExpression(parent) || parent.left !== target || !isAssignment(parent)) return [];
    const isSure = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && isConditional(parent, scope) === undefined;
    return [{ value: parent.right, rest: isMember ? path.slice(1) : path, isSure }];
  });
}

function searchBinding(element: ts.BindingElement, path: Path, from: Search): readonly Asked[] {
  const pattern = element.parent;
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key)) return [];
  const full = element.dotDotDotToken === undefined ? [key.text, ...path] : path;
  const fallback = element.initializer === undefined ? [] : search(element.initializer, path, from);
  const holder = pattern.parent;
  if (ts.isParameter(holder)) return [...fallback, { kind: 'given', parameter: holder, path: full }];
  if (ts.isBindingElement(holder)) return [...fallback, ...searchBinding(holder, full, from)];
  return holder.initializer === undefined ? [] : [...fallback, ...search(holder.initializer, full, from)];
}

function searchCall(call: ts.CallExpression, path: Path, from: Search): readonly Asked[] {
  const { engine } = from;
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee) ?? '';
  const [first] = call.arguments;
  const input = getInputOfCall(call, path, engine);
  if (input !== undefined) return isUnbounded(input, engine) ? [{ kind: 'sent', input, node: call }] : [];
  const receiver = getReceiver(callee);
  if (path.length === 0 && name === 'min' && receiver?.getText() === 'Math') {
    const asked = call.arguments.map((argument) => search(argument, [], from));
    return asked.some((one) => one.length === 0) ? [] : asked.flat();
  }
  if (path.length === 0 && KEEPS.test(name)) {
    if (name === 'max') return call.arguments.flatMap((argument) => search(argument, [], from));
    const source = first === undefined || name === 'toString' ? receiver : first;
    return source === undefined ? [] : search(source, [], from);
  }
  const parse = getSchemas(callee, engine)?.parse;
  if (parse !== undefined && testsOf(parse)(name)) return searchParsed(call, path, from);
  const body = getNamedFunction(callee, engine);
  return body === undefined ? [] : searchReturned(body, call, path, from);
}

/** `schema.parse(request.query)`: what the schema leaves as it is, of what it is given. */
function searchParsed(call: ts.CallExpression, path: Path, from: Search): readonly Asked[] {
  const { engine } = from;
  const rest = /^(data|output|value)$/.test(path[0] ?? '') ? path.slice(1) : path;
  const receiver = getReceiver(getCalleeExpression(call));
  const isOpen =
    isUnbounded({ holder: engine.checker.getTypeAtLocation(call), path, isChecked: true }, engine) ||
    [...(receiver === undefined ? [] : [receiver]), ...call.arguments].some((part) => isPlainProperty(part, rest, engine));
  return isOpen ? call.arguments.flatMap((argument) => search(argument, rest, from)) : [];
}

function searchReturned(body: FunctionNode, call: ts.CallExpression, path: Path, from: Search): readonly Asked[] {
  const returned = getReturns(body);
  if (returned.length > MAX_RETURNS) return [];
  return returned
    .flatMap((expression) => search(expression, path, from))
    .flatMap((asked) =>
      asked.kind === 'given' && asked.parameter.parent === body ? passArgument(asked, call, from) : asked.kind === 'sent' ? [asked] : [],
    );
}

function passArgument({ parameter, path }: Extract<Asked, { kind: 'given' }>, call: ts.CallExpression, from: Search): readonly Asked[] {
  const index = getParameters(parameter.parent).indexOf(parameter);
  if (parameter.dotDotDotToken !== undefined || call.arguments.slice(0, index + 1).some(ts.isSpreadElement)) return [];
  const argument = call.arguments[index];
  if (argument === undefined) return parameter.initializer === undefined ? [] : search(parameter.initializer, path, from);
  return search(argument, path, from);
}
