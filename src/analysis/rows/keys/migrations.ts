import ts from 'typescript';
import { getCalleeExpression, getMemberName, getReceiver, skipOuter } from '../../program/syntax.ts';
import { getColumns, hasTrue, type Marks, readColumns, some, type TableOf } from './marks.ts';

/** Migrations, models that are defined by a call, and indexes that are added to a schema. */
export function readCall(node: ts.CallExpression, tableOf: TableOf, marks: Marks): void {
  const callee = getCalleeExpression(node);
  const name = getMemberName(callee) ?? '';
  const [first, second] = node.arguments;
  if (name === 'createTable' && first !== undefined && ts.isStringLiteralLike(first)) {
    const { keys } = tableOf(first.text);
    readMigration(node, keys, marks);
  } else if (
    name === 'on' &&
    first !== undefined &&
    ts.isStringLiteralLike(first) &&
    /\.unique\(\)/.test(getWhole(node).getText()) &&
    /createIndex/.test(node.getText())
  ) {
    const columns = [
      ...getWhole(node)
        .getText()
        .matchAll(/\.columns?\(([^)]*)\)/g),
    ].flatMap(([, list = '']) => [...list.matchAll(/['"](\w+)['"]/g)].map(([, column = '']) => column));
    tableOf(first.text).keys.push(columns);
  } else if (/^(init|define)$/.test(name) && first !== undefined) {
    const receiver = getReceiver(callee);
    const columns = skipOuter(ts.isStringLiteralLike(first) && second !== undefined ? second : first);
    const table = ts.isStringLiteralLike(first) ? first.text : receiver?.getText();
    if (table === undefined || !ts.isObjectLiteralExpression(columns)) return;
    readColumns(columns, tableOf(table).keys, marks);
  } else if (name === 'index' && first !== undefined && marks.some(({ option }) => second !== undefined && hasTrue(second, option))) {
    const receiver = getReceiver(callee);
    if (receiver !== undefined) tableOf(receiver.getText()).keys.push(getColumns(first));
  }
}

function getWhole(node: ts.Node): ts.Node {
  let whole = node;
  while (ts.isPropertyAccessExpression(whole.parent) || (ts.isCallExpression(whole.parent) && whole.parent.expression === whole))
    whole = whole.parent;
  return whole;
}

/** `createTable('orders').addColumn('id', 'text', (c) => c.primaryKey()).addUniqueConstraint('name', ['a', 'b'])` */
function readMigration(node: ts.CallExpression, keys: (readonly string[])[], marks: Marks): void {
  const visit = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner)) {
      const name = getMemberName(getCalleeExpression(inner)) ?? '';
      const [column] = inner.arguments;
      if (marks.some(({ key }) => some(key, name)) && inner.arguments.length > 0)
        keys.push(inner.arguments.flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? getColumns(argument) : [])));
      else if (
        column !== undefined &&
        ts.isStringLiteralLike(column) &&
        inner.arguments.slice(1).some((argument) => /\.(unique|primaryKey)\(/.test(argument.getText()))
      )
        keys.push([column.text]);
      else if (column === undefined && marks.some((mark) => some(mark.column, name))) {
        const text = /\(\s*['"](\w+)['"]/.exec(inner.getText())?.[1];
        if (text !== undefined) keys.push([text]);
      }
    }
    ts.forEachChild(inner, visit);
  };
  visit(getWhole(node));
}

/** Tables and indexes that a statement makes. */
export function readSql(text: string, tableOf: TableOf): void {
  if (!/create\s+(table|unique)/i.test(text)) return;
  for (const [, table = '', body = ''] of text.matchAll(
    /create\s+table\s+(?:if\s+not\s+exists\s+)?([\w".]+)\s*\(([\s\S]*?)\)\s*(?:;|$)/gi,
  )) {
    const { keys } = tableOf(table);
    for (const [, list = ''] of body.matchAll(/(?:unique|primary\s+key)\s*\(([^)]*)\)/gi))
      keys.push(list.split(',').map((column) => column.replace(/["\s]/g, '')));
    for (const [, column = ''] of body.matchAll(/["]?(\w+)["]?\s[^,(]*\b(?:unique|primary\s+key)\b(?!\s*\()/gi)) keys.push([column]);
  }
  for (const [, table = '', list = ''] of text.matchAll(/create\s+unique\s+index\s+[^(]*?\bon\s+([\w".]+)[^(]*\(([^)]*)\)/gi))
    tableOf(table).keys.push(list.split(',').map((column) => column.replace(/["\s]/g, '')));
}
