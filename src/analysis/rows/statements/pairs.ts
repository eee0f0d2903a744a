import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getReturns, isFunctionNode, skipOuter } from '../../program/syntax.ts';
import { getChanges } from '../values/changes.ts';
import { getNameText, type Placed, resolve, type Scope } from '../values/scopes.ts';
import { getBuilt } from './built.ts';
import type { Statement } from './statements.ts';

/** A column with what it is compared with, or what is written into it. */
export interface Pair {
  /** Absent for a bare key, and for values that do not say which column they are for. */
  readonly column: string | undefined;
  /** Absent where the statement's own text says it. */
  readonly value: Placed | undefined;
  /** The text of what stands there. */
  readonly text: string;
  /** `...row`: all columns that the value has. */
  readonly isSpread?: boolean;
  /** The new value is made of the old one on the spot: `n += 1`, or something is put into it. */
  readonly change?: 'sum' | 'changed';
  /** Only the value as it is, and no `not`, `<` or list. */
  readonly isEqual: boolean;
}

const MAX_DEPTH = 6;

/** What a statement writes; the properties of a row that is given as an object. */
export function getData(statement: Statement, scope: Scope, engine: Engine): readonly Pair[] {
  if (statement.sql !== undefined) {
    return statement.sql.data.map(({ column, value, text }) => ({
      column,
      value: value === undefined ? undefined : { node: value, scope },
      text,
      isEqual: true,
    }));
  }
  const [first, second] = statement.data;
  // `set('status', status)`
  const name = first === undefined ? undefined : skipOuter(first);
  if (name !== undefined && ts.isStringLiteralLike(name) && second !== undefined)
    return [{ column: getBareName(name.text), value: { node: second, scope }, text: second.getText(), isEqual: true }];
  return statement.data.flatMap((node) => readData({ node, scope }, engine, 0));
}

/** What an object that is written says of columns. */
export function readData(placed: Placed, engine: Engine, depth: number): readonly Pair[] {
  const { node, scope } = resolve(placed, engine);
  const whole: readonly Pair[] = [
    { column: undefined, value: { node, scope }, text: node.getText(), isEqual: true },
    ...getAssigned(node, scope, engine),
  ];
  if (depth > MAX_DEPTH) return whole;
  // `const change = {}; if (name) change.name = name;`
  const begun = skipOuter(placed.node);
  const later = begun === node ? [] : getAssigned(begun, placed.scope, engine);
  if (later.length > 0) return [...readData({ node, scope }, engine, depth + 1), ...later];
  const inner = (expression: ts.Expression): readonly Pair[] => readData({ node: expression, scope }, engine, depth + 1);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(inner);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
  if (isFunctionNode(node)) return getReturns(node).flatMap(inner);
  if (ts.isCallExpression(node) && node.arguments.some((argument) => isFunctionNode(argument))) {
    // `rows.map((row) => ({ … }))`
    return node.arguments.flatMap((fn) => (isFunctionNode(fn) ? getReturns(fn).flatMap(inner) : []));
  }
  if (!ts.isObjectLiteralExpression(node)) {
    const built = getBuilt({ node, scope }, engine).flatMap((value) => readData(value, engine, depth + 1));
    return built.some(({ column }) => column !== undefined) ? [...built, ...getAssigned(node, scope, engine)] : whole;
  }
  return node.properties.flatMap((member): readonly Pair[] => {
    if (ts.isSpreadAssignment(member)) {
      const spread = resolve({ node: member.expression, scope }, engine);
      if (ts.isObjectLiteralExpression(spread.node)) return readData(spread, engine, depth + 1);
      return [
        { column: undefined, value: { node: member.expression, scope }, text: member.getText(), isSpread: true, isEqual: true },
        ...getAssigned(spread.node, spread.scope, engine),
      ];
    }
    const column = getNameText(member.name);
    const value = ts.isShorthandPropertyAssignment(member) ? member.name : ts.isPropertyAssignment(member) ? member.initializer : undefined;
    if (column === undefined || value === undefined) return [];
    // `{ $set: { … } }`, and `{ owner: { connect: { id } } }` of a relation.
    const given = resolve({ node: value, scope }, engine);
    if (/^\$(set|setOnInsert|unset)$/.test(column)) return readData({ node: value, scope }, engine, depth + 1);
    if (ts.isObjectLiteralExpression(given.node)) {
      const names = given.node.properties.map(({ name }) => getNameText(name));
      if (names.length === 1 && names[0] === 'connect') {
        const [only] = given.node.properties;
        const target = only !== undefined && ts.isPropertyAssignment(only) ? only.initializer : value;
        return [{ column, value: { node: target, scope: given.scope }, text: value.getText(), isEqual: true }];
      }
      // By a key, the same twice as once.
      if (names.length === 1 && names[0] === 'connectOrCreate') return [];
      // Taken out of a list of others, twice as well as once.
      const [first] = given.node.properties;
      const isTakenOut = names.length === 1 && names[0] === 'disconnect' && first !== undefined && ts.isPropertyAssignment(first);
      if (isTakenOut && !/^true$/.test(first.initializer.getText())) return [];
      if (names.length === 1 && names[0] === 'set') {
        const [only] = given.node.properties;
        if (only !== undefined && ts.isPropertyAssignment(only))
          return [{ column, value: { node: only.initializer, scope: given.scope }, text: value.getText(), isEqual: true }];
      }
    }
    return [{ column, value: { node: value, scope }, text: value.getText(), isEqual: true }];
  });
}

/** What is assigned to the properties of an object before it is written: `data.role = 'admin'`. */
function getAssigned(node: ts.Expression, scope: Scope, engine: Engine): readonly Pair[] {
  const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, engine) : undefined;
  if (
    declaration === undefined ||
    !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration))
  )
    return [];
  return getChanges(declaration).properties.flatMap(({ path, value, how }): readonly Pair[] =>
    value === undefined || how !== 'set' || path.length !== 1
      ? []
      : [{ column: path[0], value: { node: value, scope }, text: value.getText(), isEqual: true }],
  );
}

/** The name of a column without its table and quotes. */
export function getBareName(name: string): string {
  return (
    name
      .split('.')
      .at(-1)
      ?.replace(/["\x60]/g, '') ?? name
  );
}
