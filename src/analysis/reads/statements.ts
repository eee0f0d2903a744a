import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getStatementKind } from '../program/sql.ts';
import { toFunction } from '../program/implementations.ts';
import { getSymbol, getValueDeclaration } from '../program/symbols.ts';
import { type CallNode, getArgument, getArguments, getReturns, skipOuter } from '../program/syntax.ts';
import type { Limit } from './limits.ts';
import { isWindowOfText } from './windows.ts';

const BOUND = /\bfetch\s+(first|next)\b|\btop\s*[(\d]|\bin\s*\(|\bany\s*\(|\bgroup\s+by\b|\bfor\s+update\b|\binformation_schema\b|\bpg_/i;
const ONE_ROW = /^\s*select\s+(count|sum|max|min|avg|exists|coalesce|nextval|now|version|pg_\w+|1\b)/i;
const BY_KEY = /\bwhere\s+(?:[\w"`]+\.)?["`]?id["`]?\s*=\s*(?:[$?:@]|$)/i;

const LIMIT = /\blimit\b|\bfetch\s+(first|next)\b/i;

/** The text of a statement, with `$#0` for the first of the values that are written into it. */
interface Statement {
  readonly text: string;
  readonly values: readonly ts.Expression[];
}

/**
 * What the text of a statement is given to say how many rows it reads: empty where nothing says so; undefined where it is no read of many
 * rows, or has a bound of its own. Text that can't be seen shows nothing.
 */
export function getLimitsOfStatement(call: CallNode, which: number | 'last', engine: Engine): readonly Limit[] | undefined {
  const given = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  const values: ts.Expression[] = [];
  const text = given === undefined ? undefined : getText(given, values, engine, 0);
  if (text === undefined || getStatementKind(text) !== 'read-many') return undefined;
  if (!/\bfrom\b/i.test(text) || BOUND.test(text) || ONE_ROW.test(text) || BY_KEY.test(text) || isWindowOfText(text)) return undefined;
  if (!/\blimit\b/i.test(text)) return [];
  const limit = getLimit({ text, values }, call, which);
  return limit === undefined ? undefined : [{ ...limit, through: [] }];
}

/** Whether a statement that a read is given says how many rows, in its own text or in a piece that a function of the project makes. */
export function saysHowMany(given: ts.Expression | undefined, engine: Engine, depth = 0): boolean {
  const node = given === undefined ? undefined : skipOuter(given);
  if (node === undefined || depth > 3) return false;
  const inner = (part: ts.Expression): boolean => saysHowMany(part, engine, depth + 1);
  if (ts.isTaggedTemplateExpression(node)) {
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return LIMIT.test(template.text);
    const spans = template.templateSpans;
    return (
      [template.head, ...spans.map(({ literal }) => literal)].some(({ text }) => LIMIT.test(text)) ||
      spans.some((span) => inner(span.expression))
    );
  }
  const declaration = ts.isCallExpression(node)
    ? getSymbol(node.expression, engine)?.valueDeclaration
    : ts.isIdentifier(node)
      ? getValueDeclaration(node, engine)
      : undefined;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
  if (ts.isCallExpression(node)) {
    const body = toFunction(declaration, engine);
    return body !== undefined && getReturns(body).some(inner);
  }
  return ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && inner(declaration.initializer);
}

/** `LIMIT $1`, `LIMIT ?`, `LIMIT :limit`, `LIMIT ${limit}`: the value for it, where there is one limit and no other before it. */
function getLimit({ text, values }: Statement, call: CallNode, which: number | 'last'): Pick<Limit, 'expression' | 'path'> | undefined {
  const [before = '', after = '', ...more] = text.split(/\blimit\b/i);
  const [, place] = /^\s*(\$#\d+|\$\d+|\?|[:@$]\w+)(?![\w:]|\s*,)/.exec(after) ?? [];
  if (place === undefined || more.length > 0 || /\bselect\b/i.test(before.replace(/^\s*select\b/i, ''))) return undefined;
  if (place.startsWith('$#')) return toLimit(values[Number(place.slice(2))]);
  const [statement, ...others] = getArguments(call).slice(which === 'last' ? -1 : which);
  // `query({ text, values })`
  const given = others.length === 0 && statement !== undefined ? [statement] : others;
  const [first] = given;
  const holder = first === undefined ? undefined : skipOuter(first);
  if (holder === undefined) return undefined;
  if (/^\$\d/.test(place)) return getPositional(holder, given, Number(place.slice(1)) - 1);
  if (place === '?') return getPositional(holder, given, before.split('?').length - 1);
  return { expression: holder, path: [...(isNested(holder) ? ['replacements'] : []), place.slice(1)] };
}

function toLimit(expression: ts.Expression | undefined): Pick<Limit, 'expression' | 'path'> | undefined {
  return expression === undefined ? undefined : { expression, path: [] };
}

/** `query(text, [first, second])`, `query(text, first, second)`, `query(text, { replacements: [first, second] })` */
function getPositional(
  holder: ts.Expression,
  given: readonly ts.Expression[],
  index: number,
): Pick<Limit, 'expression' | 'path'> | undefined {
  if (ts.isArrayLiteralExpression(holder)) return holder.elements.some(ts.isSpreadElement) ? undefined : toLimit(holder.elements[index]);
  if (!ts.isObjectLiteralExpression(holder)) return toLimit(given[index]);
  const values = holder.properties.find((member) => /^(replacements|bind|values)$/.test(member.name?.getText() ?? ''));
  const list = values !== undefined && ts.isPropertyAssignment(values) ? skipOuter(values.initializer) : undefined;
  return list !== undefined && ts.isArrayLiteralExpression(list) ? getPositional(list, [], index) : undefined;
}

function isNested(holder: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(holder) && holder.properties.some(({ name }) => name?.getText() === 'replacements');
}

/** The text of a statement; undefined where a part of it is not seen. */
function getText(node: ts.Node, values: ts.Expression[], engine: Engine, depth: number): string | undefined {
  const inner = ts.isExpression(node) ? skipOuter(node) : node;
  const textOf = (part: ts.Node): string | undefined => getText(part, values, engine, depth + 1);
  if (depth > 4) return undefined;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTaggedTemplateExpression(inner)) return textOf(inner.template);
  if (ts.isTemplateExpression(inner)) {
    const isTagged = ts.isTaggedTemplateExpression(inner.parent);
    const parts = inner.templateSpans.map(({ expression, literal }) => {
      const value = textOf(expression) ?? (isPlain(expression, isTagged, engine) ? `$#${values.push(expression) - 1}` : undefined);
      return value === undefined ? undefined : value + literal.text;
    });
    return parts.includes(undefined) ? undefined : inner.head.text + parts.join('');
  }
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(inner.left), textOf(inner.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isObjectLiteralExpression(inner)) {
    const text = inner.properties.find((member) => ts.isPropertyAssignment(member) && /^(text|sql)$/.test(member.name.getText()));
    return text !== undefined && ts.isPropertyAssignment(text) ? textOf(text.initializer) : undefined;
  }
  if (!ts.isIdentifier(inner)) return undefined;
  const declaration = getValueDeclaration(inner, engine);
  const isFixed =
    declaration !== undefined && ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isFixed && declaration.initializer !== undefined ? textOf(declaration.initializer) : undefined;
}

/** A value that goes with a statement, and no piece of one: where no tag sends it apart from the text, only a number is none. */
function isPlain(expression: ts.Expression, isTagged: boolean, { checker }: Engine): boolean {
  const numbers = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
  const plain = isTagged ? numbers | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null : numbers;
  const type = checker.getTypeAtLocation(expression);
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & (plain | ts.TypeFlags.Undefined)) !== 0);
}
