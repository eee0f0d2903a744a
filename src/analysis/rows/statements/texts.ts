import ts from 'typescript';
import type { OperationKind } from '../../../knowledge/library.ts';
import { getStatementKind } from '../../program/sql.ts';
import { type CallNode, getArguments, skipOuter } from '../../program/syntax.ts';
import type { Context } from '../../context.ts';
import { getConstantText } from '../values/constants.ts';
import { resolve, type Scope } from '../values/scopes.ts';

/** An SQL statement as it stands in the code: values that it takes are written `$1`, `$2`. */
export interface Text {
  readonly text: string;
  readonly values: readonly ts.Expression[];
}

/** A column that a statement compares or sets: with a value that it takes, or with something that stands in the text. */
export interface TextPart {
  readonly column: string;
  readonly value: ts.Expression | undefined;
  readonly text: string;
}

/** What the text of a statement says. */
export interface Parsed {
  readonly operation: OperationKind;
  readonly table: string | undefined;
  readonly conditions: readonly TextPart[];
  readonly data: readonly TextPart[];
  readonly isLocked: boolean;
  readonly givesWay: boolean;
  /** It inserts only where its own query finds what it asks for. */
  readonly isConditional: boolean;
  readonly isCounting: boolean;
  /** It takes a lock that has a name of its own. */
  readonly isNamedLock: boolean;
}

/** The SQL text among the arguments of a call, or the template that it is the tag of. */
export function getText(call: CallNode, context: Context): Text | undefined {
  if (ts.isTaggedTemplateExpression(call)) return fromTemplate(call.template);
  const scope: Scope = { body: call.getSourceFile() };
  const [first, second] = getArguments(call);
  if (first === undefined) return undefined;
  const given = resolve({ node: first, scope }, context).node;
  const config = ts.isObjectLiteralExpression(given) ? given : undefined;
  const statement = config === undefined ? given : (getMember(config, 'text') ?? getMember(config, 'sql'));
  const values = second ?? (config === undefined ? undefined : getMember(config, 'values'));
  if (statement === undefined) return undefined;
  const node = resolve({ node: statement, scope }, context).node;
  const list = values === undefined ? undefined : resolve({ node: values, scope }, context).node;
  const taken = list !== undefined && ts.isArrayLiteralExpression(list) ? [...list.elements] : [];
  const found = fromExpression(node, context);
  if (found === undefined) return undefined;
  // `?` stands for the next value, `$1` for a certain one.
  let next = 0;
  const text = /\$\d/.test(found.text) ? found.text : found.text.replace(/\?/g, () => `$${++next}`);
  return found.values.length > 0 ? found : { text, values: taken };
}

function getMember(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of object.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member) && member.name.text === name) return member.name;
  }
  return undefined;
}

function fromExpression(node: ts.Expression, context: Context): Text | undefined {
  const inner = skipOuter(node);
  if (ts.isTaggedTemplateExpression(inner)) return fromTemplate(inner.template);
  // One of two statements, which ask for much the same.
  if (ts.isConditionalExpression(inner)) return fromExpression(inner.whenTrue, context) ?? fromExpression(inner.whenFalse, context);
  if (ts.isStringLiteralLike(inner)) return { text: inner.text, values: [] };
  if (ts.isTemplateExpression(inner))
    return { text: [inner.head.text, ...inner.templateSpans.map((span) => getSpanText(span, context))].join(''), values: [] };
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const parts = [fromExpression(inner.left, context), fromExpression(inner.right, context)];
    return { text: parts.map((part) => part?.text ?? 'x').join(''), values: [] };
  }
  return undefined;
}

/** `${ORDERS} where …`: the names of tables stand in constants. */
function getSpanText({ expression, literal }: ts.TemplateSpan, context: Context): string {
  return `${getConstantText(expression, context) ?? 'x'}${literal.text}`;
}

function fromTemplate(template: ts.TemplateLiteral): Text {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, values: [] };
  const values = template.templateSpans.map(({ expression }) => expression);
  return {
    text: [template.head.text, ...template.templateSpans.map(({ literal }, index) => `$${index + 1}${literal.text}`)].join(''),
    values,
  };
}

const NAME = String.raw`[\w".\[\]\x60]+`;

/** Reads a statement as far as simple ones go. */
export function parseText({ text, values }: Text): Parsed {
  const plain = text
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = getStatementKind(plain.replace(/^with .*?\) (?=select|update|delete|insert)/i, ''));
  const operation = first;
  const from = new RegExp(
    operation === 'insert' ? `insert (?:ignore )?into (${NAME})` : operation === 'update' ? `update (?:only )?(${NAME})` : `from (${NAME})`,
    'i',
  ).exec(plain);
  const valueOf = (side: string): ts.Expression | undefined => {
    const index = /^\$(\d+)/.exec(side.trim())?.[1];
    return index === undefined ? undefined : values[Number(index) - 1];
  };
  const where = /\bwhere\b(.*?)(?:\b(?:group by|order by|limit|returning|for update|for share|for no key)\b|$)/i.exec(plain)?.[1] ?? '';
  const conditions = [
    ...where.matchAll(
      new RegExp(
        `(${NAME})\\s*(?:<=|>=|<>|!=|=|<|>|\\bis\\b|\\bin\\b|\\blike\\b)\\s*(\\$\\d+|any ?\\( ?\\$\\d+|\\( ?\\$\\d+|[^\\s)]+)`,
        'gi',
      ),
    ),
  ].map(([, column = '', right = '']) => ({ column: bare(column), value: valueOf(right.replace(/^(any)? ?\( ?/i, '')), text: right }));
  const set = /\bset\b(.*?)(?:\bwhere\b|\breturning\b|$)/i.exec(plain)?.[1] ?? '';
  const data =
    operation === 'update'
      ? splitList(set).flatMap((part): TextPart[] => {
          const [, column, right] = new RegExp(`^\\s*(${NAME})\\s*=\\s*(.*)$`, 'i').exec(part) ?? [];
          return column === undefined || right === undefined ? [] : [{ column: bare(column), value: valueOf(right), text: right }];
        })
      : getInserted(plain, valueOf);
  return {
    operation,
    table: from?.[1] === undefined ? undefined : bare(from[1]),
    conditions,
    data,
    isLocked: /\bfor (no key )?update\b|\bfor (key )?share\b|\block in share mode\b|\bupdlock\b|^lock table\b/i.test(plain),
    givesWay: /\bon conflict\b|\bon duplicate key\b|\binsert (ignore|or ignore|or replace)\b|^replace\b|\bnot exists\b/i.test(plain),
    isConditional: operation === 'insert' && /\bselect\b.*\bwhere\b/i.test(plain),
    isCounting: /\b(count|sum|max) ?\(|\bexists ?\(/i.test(plain),
    isNamedLock: /pg_(try_)?advisory|get_lock\(|sp_getapplock/i.test(plain),
  };
}

function getInserted(plain: string, valueOf: (side: string) => ts.Expression | undefined): readonly TextPart[] {
  const [, columns, given] = /insert (?:ignore )?into [^(]+\(([^)]*)\)\s*values\s*\(([^)]*(?:\([^)]*\)[^)]*)*)\)/i.exec(plain) ?? [];
  if (columns === undefined || given === undefined) return [];
  const values = splitList(given);
  return columns
    .split(',')
    .map((column, index) => ({ column: bare(column), value: valueOf(values[index] ?? ''), text: values[index]?.trim() ?? '' }));
}

function splitList(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/);
}

function bare(name: string): string {
  return (
    name
      .trim()
      .split('.')
      .at(-1)
      ?.replace(/["\x60[\]]/g, '') ?? name
  );
}
