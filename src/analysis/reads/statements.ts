import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getStatementKind } from '../program/sql.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type CallNode, getArgument, skipOuter } from '../program/syntax.ts';

const BOUND =
  /\blimit\b|\bfetch\s+(first|next)\b|\btop\s*[(\d]|\bin\s*\(|\bany\s*\(|\bgroup\s+by\b|\bfor\s+update\b|\binformation_schema\b|\bpg_/i;
const ONE_ROW = /^\s*select\s+(count|sum|max|min|avg|exists|coalesce|nextval|now|version|pg_\w+|1\b)/i;
const BY_KEY = /\bwhere\s+(?:[\w"`]+\.)?["`]?id["`]?\s*=\s*(?:[$?:@]|$)/i;

/** Whether the text of a statement shows that it reads rows without any bound. Text that can't be seen shows nothing. */
export function readsWithoutBound(call: CallNode, which: number | 'last', engine: Engine): boolean {
  const given = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  const text = given === undefined ? undefined : getText(given, engine, 0);
  if (text === undefined || getStatementKind(text) !== 'read-many') return false;
  return /\bfrom\b/i.test(text) && !BOUND.test(text) && !ONE_ROW.test(text) && !BY_KEY.test(text);
}

/** The text of a statement, values left out; undefined where a part of it is not seen. */
function getText(node: ts.Node, engine: Engine, depth: number): string | undefined {
  const inner = ts.isExpression(node) ? skipOuter(node) : node;
  if (depth > 4) return undefined;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTaggedTemplateExpression(inner)) return getText(inner.template, engine, depth + 1);
  if (ts.isTemplateExpression(inner)) {
    const isTagged = ts.isTaggedTemplateExpression(inner.parent);
    const parts = inner.templateSpans.map(({ expression, literal }) => {
      const value = getText(expression, engine, depth + 1) ?? (isTagged && isPlain(expression, engine) ? '$' : undefined);
      return value === undefined ? undefined : value + literal.text;
    });
    return parts.includes(undefined) ? undefined : inner.head.text + parts.join('');
  }
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [getText(inner.left, engine, depth + 1), getText(inner.right, engine, depth + 1)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isObjectLiteralExpression(inner)) {
    const text = inner.properties.find((member) => ts.isPropertyAssignment(member) && /^(text|sql)$/.test(member.name.getText()));
    return text !== undefined && ts.isPropertyAssignment(text) ? getText(text.initializer, engine, depth + 1) : undefined;
  }
  if (!ts.isIdentifier(inner)) return undefined;
  const declaration = getValueDeclaration(inner, engine);
  const isFixed =
    declaration !== undefined && ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isFixed && declaration.initializer !== undefined ? getText(declaration.initializer, engine, depth + 1) : undefined;
}

/** A value that goes with a statement, and no piece of one. */
function isPlain(expression: ts.Expression, { checker }: Engine): boolean {
  const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.Null;
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & (plain | ts.TypeFlags.Undefined)) !== 0);
}
