import ts from 'typescript';
import type { UniqueMarks } from '../../../knowledge/library.ts';
import { getCalleeExpression, getMemberName, getReceiver, isCallNode, skipOuter } from '../../program/syntax.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { getNameText } from '../values/scopes.ts';

/** What the code of a program says of one table: the columns of its unique keys. */
export interface Table {
  readonly keys: (readonly string[])[];
}

/** The table of a name, made where it is new. */
export type TableOf = (name: string) => Table;
/** What the libraries say of unique keys. */
export type Marks = readonly UniqueMarks[];

/** Whether a name is one of these. */
export const some = (names: readonly string[] | undefined, name: string): boolean => names?.some((one) => testOf(one)(name)) === true;

/** Whether an object has one of these options, and not `false`. */
export function hasTrue(argument: ts.Expression, names: readonly string[] | undefined): boolean {
  const node = skipOuter(argument);
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.some(
    (member) =>
      ts.isPropertyAssignment(member) &&
      names?.includes(getNameText(member.name) ?? '') === true &&
      member.initializer.kind !== ts.SyntaxKind.FalseKeyword,
  );
}

/** `@Unique(['a', 'b'])`, `uniqueIndex('name').on(t.a, t.b)`, `schema.index({ a: 1 }, { unique: true })`: the columns that are named in it. */
export function readKey(expression: ts.Expression, keys: (readonly string[])[], marks: Marks): void {
  let link = skipOuter(expression);
  const columns: string[] = [];
  let isKey = false;
  while (ts.isCallExpression(link)) {
    const name = getMemberName(getCalleeExpression(link)) ?? '';
    const mark = marks.find(({ key }) => some(key, name));
    const asks = mark?.option !== undefined && !/unique|primary/i.test(name);
    if (mark !== undefined && (!asks || link.arguments.some((argument) => hasTrue(argument, mark.option)))) isKey = true;
    for (const argument of link.arguments) columns.push(...getColumns(argument));
    const below: ts.Expression | undefined = getReceiver(getCalleeExpression(link));
    if (below === undefined || !isCallNode(below)) break;
    link = below;
  }
  if (isKey && columns.length > 0) keys.push(columns);
}

/** The columns that an argument names. */
export function getColumns(argument: ts.Expression): readonly string[] {
  const node = skipOuter(argument);
  if (ts.isPropertyAccessExpression(node)) return [node.name.text];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : getColumns(element)));
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((member) => {
      const name = getNameText(member.name);
      if (name === undefined) return [];
      if (/^(columns|fields|properties)$/.test(name)) return ts.isPropertyAssignment(member) ? getColumns(member.initializer) : [];
      return /^(unique|name|primary|where|sparse|options)$/.test(name) ? [] : [name];
    });
  }
  return ts.isArrowFunction(node) && ts.isExpression(node.body) ? getColumns(node.body) : [];
}

/** The columns of a table that are unique by themselves. */
export function readColumns(object: ts.ObjectLiteralExpression, keys: (readonly string[])[], marks: Marks): void {
  for (const member of object.properties) {
    const column = getNameText(member.name);
    if (column === undefined || !ts.isPropertyAssignment(member)) continue;
    const value = skipOuter(member.initializer);
    const isMarked = ts.isObjectLiteralExpression(value) ? marks.some(({ option }) => hasTrue(value, option)) : isInChain(value, marks);
    if (isMarked) keys.push([column]);
  }
}

function isInChain(value: ts.Expression, marks: Marks): boolean {
  let link = value;
  while (ts.isCallExpression(link)) {
    const callee = getCalleeExpression(link);
    if (marks.some(({ column }) => some(column, getMemberName(callee) ?? '')) && getReceiver(callee) !== undefined) return true;
    const below = getReceiver(callee);
    if (below === undefined) return false;
    link = below;
  }
  return false;
}
