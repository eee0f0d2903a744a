import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getMemberName, skipOuter } from '../program/syntax.ts';
import { hasTrue, type Marks, readColumns, readKey, some, type Table, type TableOf } from './marks.ts';
import { readCall, readSql } from './migrations.ts';
import { getNameText } from './scopes.ts';
import { getTableKey } from './tables.ts';

export type { Table } from './marks.ts';

/** Reads what the program's own code says of tables: entities, table objects, schemas, migrations. */
export function readSchemas(engine: Engine): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const marks = engine.catalogue.libraries.flatMap(({ rows }) => (rows?.unique === undefined ? [] : [rows.unique]));
  const tableOf = (name: string): Table => {
    const key = getTableKey(name);
    const table = tables.get(key) ?? { keys: [] };
    tables.set(key, table);
    return table;
  };
  for (const file of engine.program.getSourceFiles()) {
    if (file.isDeclarationFile || !/Table|Entity|Schema|Model|Prop|create table/i.test(file.text)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isClassLike(node) && node.name !== undefined) readClass(node, tableOf, marks);
      else if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name))
        readVariable(node.name.text, node.initializer, tableOf, marks);
      else if (ts.isCallExpression(node)) readCall(node, tableOf, marks);
      else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) readSql(node.text, tableOf);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return tables;
}

function readClass(node: ts.ClassLikeDeclaration, tableOf: TableOf, marks: Marks): void {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  const members = node.members.filter(ts.isPropertyDeclaration);
  const isModel = decorators.length > 0 && members.some((member) => (ts.getDecorators(member) ?? []).length > 0);
  if (!isModel || node.name === undefined) return;
  const { keys } = tableOf(node.name.text);
  for (const decorator of decorators) readKey(decorator.expression, keys, marks);
  for (const member of members) {
    const column = getNameText(member.name);
    if (column === undefined) continue;
    for (const { expression } of ts.getDecorators(member) ?? []) {
      const name = getMemberName(ts.isCallExpression(expression) ? expression.expression : expression) ?? '';
      const isOption =
        ts.isCallExpression(expression) && marks.some(({ option }) => expression.arguments.some((argument) => hasTrue(argument, option)));
      if (isOption || marks.some((mark) => some(mark.column, name))) keys.push([column]);
    }
  }
}

/** `export const orders = pgTable('orders', { … }, (t) => [uniqueIndex().on(t.a)])`, `new Schema({ email: { unique: true } })` */
function readVariable(variable: string, initializer: ts.Expression, tableOf: TableOf, marks: Marks): void {
  const node = skipOuter(initializer);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
  const given = node.arguments ?? [];
  const [first] = given;
  const isTable = ts.isCallExpression(node) && first !== undefined && ts.isStringLiteralLike(first) && given[1] !== undefined;
  const columns = (isTable ? given[1] : first) as ts.Expression | undefined;
  const object = columns === undefined ? undefined : skipOuter(columns);
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return;
  if (!isTable && !/Schema$/.test(node.expression.getText())) return;
  const { keys } = tableOf(variable);
  readColumns(object, keys, marks);
  for (const extra of given.slice(isTable ? 2 : 1)) readExtras(extra, keys, marks);
}

function readExtras(extra: ts.Expression, keys: (readonly string[])[], marks: Marks): void {
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && !(ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent)))
      readKey(node, keys, marks);
    ts.forEachChild(node, visit);
  };
  visit(extra);
}
