import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { type Body, getMemberName, getReturns, skipOuter } from '../../program/syntax.ts';
import { hasTrue, type Marks, readColumns, readKey, some, type Table, type TableOf } from './marks.ts';
import { readSql } from './ddl.ts';
import { readMigrationFiles } from './migration-files.ts';
import { readCall } from './migrations.ts';
import { getNameText } from '../values/scopes.ts';
import { getTableKey } from '../tables/tables.ts';

export type { Table } from './marks.ts';

/** Reads what the program's own code says of tables (entities, table objects, schemas, migrations), and the migrations beside it. */
export function readSchemas({ program, catalogue }: Engine): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const marks = catalogue.libraries.flatMap(({ rows }) => (rows?.unique === undefined ? [] : [rows.unique]));
  const elsewhere: Model[] = [];
  const { statements, scripts } = readMigrationFiles(program, ts.sys as ts.System | undefined);
  for (const text of statements) readSql(text, getTableOf(tables));
  for (const file of [...program.getSourceFiles(), ...scripts]) {
    if (file.isDeclarationFile || !/Table|Entity|Schema|Model|Prop|unique/i.test(file.text)) continue;
    const own = new Map<string, Table>();
    const tableOf = getTableOf(own);
    const models = readFile(file, tableOf, marks);
    // Every file may call its schema `schema`.
    elsewhere.push(...models.filter((model) => !take(model, own, tableOf)));
    for (const [name, { keys }] of own) getTableOf(tables)(name).keys.push(...keys);
  }
  for (const model of elsewhere) take(model, tables, getTableOf(tables));
  return tables;
}

/** Reads the tables of a file, and returns the models that it makes of schemas. */
function readFile(file: ts.SourceFile, tableOf: TableOf, marks: Marks): readonly Model[] {
  const models: Model[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && node.name !== undefined) {
      readClass(node, tableOf, marks);
      const schema = getTableName(node);
      if (schema !== undefined) models.push({ schema, name: node.name.text });
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name))
      readVariable(node.name.text, node.initializer, tableOf, marks);
    else if (ts.isCallExpression(node)) {
      readCall(node, tableOf, marks);
      models.push(...readModel(node, marks));
    } else if (ts.isStringLiteralLike(node)) readSql(node.text, tableOf);
    else if (ts.isTemplateExpression(node)) readSql(node.getText().slice(1, -1), tableOf);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return models;
}

const getTableOf =
  (tables: Map<string, Table>): TableOf =>
  (name) => {
    const key = getTableKey(name);
    const table = tables.get(key) ?? { keys: [] };
    tables.set(key, table);
    return table;
  };

/** A model by one of its names, and the name of the schema that it is made of. */
interface Model {
  readonly schema: string;
  readonly name: string;
}

/** `const Order = mongoose.model('Order', orderSchema)` */
function readModel(call: ts.CallExpression, marks: Marks): readonly Model[] {
  if (!marks.some(({ models }) => some(models, getMemberName(call.expression) ?? ''))) return [];
  let whole: ts.Node = call;
  while (ts.isBinaryExpression(whole.parent) || ts.isAsExpression(whole.parent) || ts.isParenthesizedExpression(whole.parent))
    whole = whole.parent;
  const variable = ts.isVariableDeclaration(whole.parent) && ts.isIdentifier(whole.parent.name) ? [whole.parent.name.text] : [];
  const names = [...variable, ...call.arguments.flatMap((argument) => (ts.isStringLiteralLike(argument) ? [argument.text] : []))];
  const schemas = call.arguments.flatMap((argument) => (ts.isIdentifier(argument) ? [argument.text] : []));
  return schemas.flatMap((schema) => names.map((name) => ({ schema, name })));
}

/** Gives a model the keys of its schema, where that is one of these. */
function take({ schema, name }: Model, tables: ReadonlyMap<string, Table>, tableOf: TableOf): boolean {
  const keys = tables.get(getTableKey(schema))?.keys;
  if (keys !== undefined && getTableKey(schema) !== getTableKey(name)) tableOf(name).keys.push(...keys);
  return keys !== undefined;
}

/** `static tableName = 'sales'`, `static get tableName() { return 'sales'; }`: the table of a class that goes by another name. */
function getTableName(node: ts.ClassLikeDeclaration): string | undefined {
  const member = node.members.find((one) => getNameText(one.name) === 'tableName');
  const value =
    member !== undefined && ts.isPropertyDeclaration(member)
      ? member.initializer
      : member !== undefined && ts.isGetAccessorDeclaration(member) && member.body !== undefined
        ? getReturns(member as Body)[0]
        : undefined;
  return value !== undefined && ts.isStringLiteralLike(value) ? value.text : undefined;
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
