import ts from 'typescript';
import { getMentions } from '../reads/mentions.ts';
import type { Engine } from '../engine.ts';
import { getCalleeExpression, getMemberName, skipOuter } from '../program/syntax.ts';
import type { Path } from '../values/values.ts';

/** Functions that ask nothing of how large a number is. */
const PLAIN =
  /^(Number|parseInt|parseFloat|String|toString|trim|isNaN|isFinite|isInteger|isSafeInteger|isArray|floor|ceil|round|trunc|max)$/;
const LOG = /^(log|debug|info|warn|error|trace|verbose)$/;

/** Whether code compares what a variable or parameter holds (at a path) with something that may bound it, or has it looked at. */
export function isLookedAt(declaration: ts.Declaration, path: Path, engine: Engine): boolean {
  return getMentions(declaration, engine).some((mention) => {
    const [value, rest] = reach(mention, path);
    return rest === undefined ? false : isAsked(value, rest.length === 0);
  });
}

/** The longest access from a mention along a path, and what is left of the path; undefined where it goes another way. */
function reach(mention: ts.Expression, path: Path): readonly [ts.Expression, Path | undefined] {
  let node = outermost(mention);
  let rest = path;
  while (ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent)) {
    if (node.parent.expression !== node) break;
    const name = getMemberName(node.parent);
    if (name !== rest[0]) return [node, rest.length === 0 ? rest : undefined];
    rest = rest.slice(1);
    node = outermost(node.parent);
  }
  return [node, rest];
}

function outermost(expression: ts.Expression): ts.Expression {
  let node = expression;
  while (skipOuter(node.parent as ts.Expression) === expression && node.parent !== node) node = node.parent as ts.Expression;
  return node;
}

function isAsked(value: ts.Expression, isWhole: boolean): boolean {
  const { parent } = value;
  if (ts.isBinaryExpression(parent)) return isWhole && isComparison(parent, value);
  if (ts.isSwitchStatement(parent)) return isWhole;
  if (ts.isPrefixUnaryExpression(parent)) return isWhole && parent.operator === ts.SyntaxKind.PlusToken && isAsked(outermost(parent), true);
  if (!ts.isCallExpression(parent) || !parent.arguments.includes(value)) return false;
  const callee = getCalleeExpression(parent);
  const name = getMemberName(callee) ?? '';
  if (PLAIN.test(name)) return isWhole && isAsked(outermost(parent), true);
  if (/^(includes|indexOf|has|some|every)$/.test(name)) return isWhole;
  return !LOG.test(name) && isForItself(parent);
}

/** `limit > 100`, `100 < Number(limit)`; what is compared with 0 or 1, or is only asked whether it is there, may be as large as it likes. */
function isComparison(node: ts.BinaryExpression, value: ts.Expression): boolean {
  const other = skipOuter(node.left === value ? node.right : node.left);
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.LessThanToken:
    case ts.SyntaxKind.LessThanEqualsToken:
    case ts.SyntaxKind.GreaterThanToken:
    case ts.SyntaxKind.GreaterThanEqualsToken:
      return !/^-?[01]$/.test(other.getText());
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return !/^(undefined|null|NaN|-?[01]|''|""|true|false|'\w*'|"\w*")$/.test(other.getText());
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return node.left === value && isAsked(outermost(node), true);
    default:
      return false;
  }
}

/** A call whose result nobody takes, or that a condition asks: it is there to look at what it is given. */
function isForItself(call: ts.Node): boolean {
  let node = call;
  while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || ts.isPrefixUnaryExpression(node.parent))
    node = node.parent;
  const { parent } = node;
  return (
    ts.isExpressionStatement(parent) ||
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}
