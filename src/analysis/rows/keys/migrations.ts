import ts from 'typescript';
import { getCalleeExpression, getMemberName, getReceiver, isFunctionNode, skipOuter } from '../../program/syntax.ts';
import { getNameText } from '../values/scopes.ts';
import { getColumns, hasTrue, type Marks, readColumns, some, type TableOf } from './marks.ts';

/** Migrations, models that are defined by a call, and indexes that are added to a schema. */
export function readCall(node: ts.CallExpression, tableOf: TableOf, marks: Marks): void {
  const callee = getCalleeExpression(node);
  const name = getMemberName(callee) ?? '';
  const [first, second] = node.arguments;
  const table = first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
  const object = second === undefined ? undefined : skipOuter(second);
  if (/^createTable/.test(name) && table !== undefined) {
    const { keys } = tableOf(table);
    readBuilder(node, keys, marks);
    // `createTable('orders', { id: { primaryKey: true } })`
    if (object !== undefined && ts.isObjectLiteralExpression(object)) readColumns(object, keys, marks);
  } else if (/^(table|alterTable)$/.test(name) && table !== undefined && object !== undefined && isFunctionNode(object)) {
    readBuilder(node, tableOf(table).keys, marks);
  } else if (/^(addConstraint|addIndex)$/.test(name) && table !== undefined && node.arguments.some(isUniqueOption)) {
    const columns = node.arguments.slice(1).flatMap((argument) => (isList(argument) || isNamed(argument) ? getColumns(argument) : []));
    tableOf(table).keys.push(columns);
  } else if (name === 'on' && table !== undefined && /\.unique\(\)/.test(getWhole(node).getText()) && /createIndex/.test(node.getText())) {
    const columns = [
      ...getWhole(node)
        .getText()
        .matchAll(/\.columns?\(([^)]*)\)/g),
    ].flatMap(([, list = '']) => [...list.matchAll(/['"](\w+)['"]/g)].map(([, column = '']) => column));
    tableOf(table).keys.push(columns);
  } else if (/^(init|define)$/.test(name) && first !== undefined) {
    const columns = skipOuter(table !== undefined && second !== undefined ? second : first);
    const model = table ?? getReceiver(callee)?.getText();
    if (model !== undefined && ts.isObjectLiteralExpression(columns)) readColumns(columns, tableOf(model).keys, marks);
  } else if (name === 'index' && first !== undefined && marks.some(({ option }) => second !== undefined && hasTrue(second, option))) {
    const receiver = getReceiver(callee);
    if (receiver !== undefined) tableOf(receiver.getText()).keys.push(getColumns(first));
  }
}

/** `{ type: 'unique' }`, `{ unique: true }`, or the bare `true` behind the columns. */
function isUniqueOption(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  if (node.kind === ts.SyntaxKind.TrueKeyword || hasTrue(node, ['unique'])) return true;
  return ts.isObjectLiteralExpression(node) && /\btype:\s*['"](unique|primary key)['"]/i.test(node.getText());
}

const isList = (argument: ts.Expression): boolean => ts.isArrayLiteralExpression(skipOuter(argument));

/** `{ fields: ['email'], unique: true }` */
function isNamed(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  return ts.isObjectLiteralExpression(node) && node.properties.some(({ name }) => getNameText(name) === 'fields');
}

function getWhole(node: ts.Node): ts.Node {
  let whole = node;
  while (ts.isPropertyAccessExpression(whole.parent) || (ts.isCallExpression(whole.parent) && whole.parent.expression === whole))
    whole = whole.parent;
  return whole;
}

/** `createTable('orders').addColumn('id', 'text', (c) => c.primaryKey()).addUniqueConstraint('name', ['a', 'b'])` */
function readBuilder(node: ts.CallExpression, keys: (readonly string[])[], marks: Marks): void {
  const visit = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner)) {
      const name = getMemberName(getCalleeExpression(inner)) ?? '';
      const [column] = inner.arguments;
      if (marks.some(({ key }) => some(key, name)) && inner.arguments.length > 0)
        keys.push(inner.arguments.flatMap((argument) => (isList(argument) ? getColumns(argument) : [])));
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
