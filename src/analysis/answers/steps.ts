import ts from 'typescript';
import { getValueDeclaration } from '../program/symbols.ts';
import { type FunctionNode, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { isConditional } from '../reads/mentions.ts';
import type { Path } from '../values/values.ts';
import { isAboutRows } from './containers.ts';
import { isSent } from './sending.ts';
import { bind, getFunctionAround, mentionsOf, type Next, type Spot, type Stop, type Travel } from './journeys.ts';
import { passCallback, passGiven, passMember } from './passing.ts';

const NOTHING: Next = { spots: [], stops: [] };
const IN_PRODUCTION = /(?<!!)===?\W+prod(uction)?\b/i;
const ELSEWHERE = /!==?\W+prod(uction)?\b|(?<!!)===?\W+(dev|test)/i;

const to = (node: ts.Node, path: Path): Next => ({ spots: [{ node, path }], stops: [] });

/** Where the value of an expression goes next. */
export function stepFrom({ node, path }: Spot, travel: Travel): Next {
  const { parent } = node as { parent: ts.Node | undefined };
  if (parent === undefined || path.length > 4) return NOTHING;
  if (isTransparent(parent)) return to(parent, path);
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) return leave(parent, path, travel);
  if (ts.isVariableDeclaration(parent)) return spots(parent.initializer === node ? bind(parent.name, path, travel.engine) : []);
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node ? passMember(parent, path, travel) : NOTHING;
  if (ts.isElementAccessExpression(parent)) return parent.expression === node ? stepIntoElement(parent, path) : NOTHING;
  if (ts.isBinaryExpression(parent)) return stepThroughOperator(parent, node, path, travel);
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? NOTHING : to(parent, path);
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node ? hold(parent.parent, [getKey(parent.name), ...path], travel) : NOTHING;
  if (ts.isShorthandPropertyAssignment(parent)) return hold(parent.parent, [parent.name.text, ...path], travel);
  if (ts.isSpreadAssignment(parent)) return hold(parent.parent, path, travel);
  if (ts.isSpreadElement(parent))
    return ts.isArrayLiteralExpression(parent.parent) ? to(parent.parent, path) : passGiven(parent, path, travel);
  if (ts.isArrayLiteralExpression(parent)) return to(parent, [String(parent.elements.indexOf(node as ts.Expression)), ...path]);
  if (ts.isForOfStatement(parent)) return parent.expression === node ? stepIntoLoop(parent, path, travel) : NOTHING;
  if (ts.isJsxExpression(parent) || ts.isJsxSpreadAttribute(parent)) return to(getElement(parent), ['*']);
  const isGiven = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isGiven && parent.expression !== node ? passGiven(node as ts.Expression, path, travel) : NOTHING;
}

/** An object that is about the rows goes on. */
function hold(holder: ts.Node, path: Path, travel: Travel): Next {
  return isAboutRows(holder, travel.engine) ? to(holder, path) : NOTHING;
}

function spots(found: readonly Spot[]): Next {
  return { spots: found, stops: [] };
}

function isTransparent(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isAwaitExpression(node)
  );
}

/** What a function returns goes to whoever calls it; one that was written where it is handed over goes with that call. */
function leave(at: ts.Node, path: Path, travel: Travel): Next {
  const body = getFunctionAround(ts.isArrowFunction(at) ? at.body : at);
  const own = ts.isArrowFunction(at) ? at : body;
  if (own === undefined || !isFunctionNode(own) || isForDevelopers(at, own, travel)) return NOTHING;
  const stop: Stop = { kind: 'returned', body: own, path };
  const next = passCallback(own, path, travel);
  return { spots: next.spots, stops: [...next.stops, stop] };
}

/** `if (!isProduction) return rows;`: no client is ever sent them. What is asked is read where it is set. */
function isForDevelopers(at: ts.Node, own: FunctionNode, { engine }: Travel): boolean {
  const condition = isConditional(at, own);
  if (condition === undefined) return false;
  const isNegated = ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken;
  const asked = skipOuter(isNegated ? condition.operand : condition);
  const declaration = ts.isIdentifier(asked) ? getValueDeclaration(asked, engine) : undefined;
  const set = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return (isNegated ? IN_PRODUCTION : ELSEWHERE).test((set ?? asked).getText());
}

function stepIntoElement(access: ts.ElementAccessExpression, path: Path): Next {
  const [first, ...rest] = path;
  const key = skipOuter(access.argumentExpression);
  if (first === '*') return ts.isNumericLiteral(key) ? NOTHING : to(access, path);
  if (first === undefined || !(ts.isNumericLiteral(key) || ts.isStringLiteralLike(key))) return NOTHING;
  return key.text === first ? to(access, rest) : NOTHING;
}

function stepThroughOperator(parent: ts.BinaryExpression, node: ts.Node, path: Path, travel: Travel): Next {
  switch (parent.operatorToken.kind) {
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
      return parent.right === node ? assign(parent, path, travel) : NOTHING;
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return to(parent, path);
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.CommaToken:
      return parent.right === node ? to(parent, path) : NOTHING;
    default:
      return NOTHING;
  }
}

/** `rows = …`, `result.rows = …`, `ctx.body = …` */
function assign(assignment: ts.BinaryExpression, path: Path, travel: Travel): Next {
  const target = skipOuter(assignment.left);
  if (ts.isPropertyAccessExpression(target) && isSent(target, travel.engine))
    return { spots: [], stops: [{ kind: 'answered', at: assignment }] };
  return spots(put(target, path, travel));
}

/** Where what is put into a target is mentioned: the variable, or the object that it is a property of. */
export function put(target: ts.Expression, path: Path, travel: Travel): readonly Spot[] {
  const { engine } = travel;
  let root = skipOuter(target);
  let full = path;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) {
    full = [ts.isPropertyAccessExpression(root) ? root.name.text : '*', ...full];
    root = skipOuter(root.expression);
  }
  if (full.length > 4) full = ['*'];
  const declaration = ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return [];
  if (full.length > path.length && ts.isPropertyAccessExpression(skipOuter(target)) && !isAboutRows(root, engine)) return [];
  const own = mentionsOf(declaration, full, engine);
  return root === target ? own : [...own, ...getCollection(declaration, travel)];
}

/** What is put on an element of a list is on the list. */
function getCollection(declaration: ts.Declaration, { engine }: Travel): readonly Spot[] {
  const loop = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
  const call = ts.isParameter(declaration) && ts.isCallExpression(declaration.parent.parent) ? declaration.parent.parent : undefined;
  const list =
    loop !== undefined && ts.isForOfStatement(loop)
      ? loop.expression
      : call !== undefined && ts.isPropertyAccessExpression(call.expression) && /^(forEach|map)$/.test(call.expression.name.text)
        ? call.expression.expression
        : undefined;
  const root = list === undefined ? undefined : skipOuter(list);
  const held = root !== undefined && ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  return held === undefined ? [] : mentionsOf(held, ['*'], engine);
}

/** What is collected for each row grows with them. */
export function stepIntoLoop(loop: ts.ForOfStatement | ts.CallExpression, path: Path, travel: Travel): Next {
  if (path.length > 0 && path[0] !== '*') return NOTHING;
  const repeated = ts.isForOfStatement(loop) ? loop.statement : loop.arguments[0];
  const found: Spot[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(push|unshift|add|set|append)$/.test(node.expression.name.text)
    )
      found.push(...put(node.expression.expression, [], travel));
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isElementAccessExpression(node.left))
      found.push(...put(node.left.expression, [], travel));
    ts.forEachChild(node, visit);
  };
  if (repeated !== undefined) visit(repeated);
  return spots(found.filter(({ node }) => repeated === undefined || node.pos < repeated.pos || node.end > repeated.end));
}

/** The outermost element that something is shown in. */
function getElement(node: ts.Node): ts.Node {
  let current = node;
  while (
    ts.isJsxExpression(current) ||
    ts.isJsxAttribute(current) ||
    ts.isJsxAttributes(current) ||
    ts.isJsxSpreadAttribute(current) ||
    ts.isJsxOpeningLikeElement(current.parent) ||
    ts.isJsxElement(current.parent) ||
    ts.isJsxFragment(current.parent)
  )
    current = current.parent;
  return current;
}

function getKey(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '*';
}
