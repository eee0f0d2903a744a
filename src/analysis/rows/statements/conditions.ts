import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import {
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { getBareName, type Pair } from './pairs.ts';
import { getNameText, type Placed, resolve, type Scope } from '../values/scopes.ts';
import type { Statement } from './statements.ts';

const MAX_DEPTH = 6;

/** What a statement compares to choose its rows. */
export function getConditions(statement: Statement, scope: Scope, engine: Engine): readonly Pair[] {
  if (statement.sql !== undefined) {
    return statement.sql.conditions.map(({ column, value, text }) => ({
      column,
      value: value === undefined ? undefined : { node: value, scope },
      text,
      isEqual: true,
    }));
  }
  // `where('status', '=', status)` comes as three arguments, `whereNull('status')` as one; several calls come one after the other.
  const pairs: Pair[] = [];
  const all = statement.conditions;
  for (let index = 0; index < all.length; index++) {
    const node = all[index];
    if (node === undefined) continue;
    const text = skipOuter(node);
    const name = isCallNode(node.parent) ? (getMemberName(getCalleeExpression(node.parent)) ?? '') : '';
    const isAlone = isCallNode(node.parent) && getArguments(node.parent).length === 1;
    if (ts.isStringLiteralLike(text) && isAlone && /null$/i.test(name)) {
      const isEmpty = !/not/i.test(name);
      pairs.push({ column: getBareName(text.text), value: undefined, text: isEmpty ? 'null' : node.getText(), isEqual: isEmpty });
    } else if (ts.isStringLiteralLike(text) && !isAlone && !/[\s=:]/.test(text.text) && all.length > index + 1) {
      const operator = all[index + 1];
      const isOperator =
        operator !== undefined &&
        ts.isStringLiteralLike(operator) &&
        /^(=|==|!=|<>|<|>|<=|>=|in|not in|is|is not|like|ilike|@>|&&)$/i.test(operator.text);
      const value = isOperator ? all[index + 2] : operator;
      index += isOperator ? 2 : 1;
      if (value === undefined) continue;
      const isEqual = !/not|between|like|json/i.test(name) && (!isOperator || /^(=|==|in|is)$/i.test(operator.text));
      pairs.push({ column: getBareName(text.text), value: { node: value, scope }, text: value.getText(), isEqual });
    } else pairs.push(...readCondition({ node, scope }, engine, 0));
  }
  return pairs;
}

function readCondition(placed: Placed, engine: Engine, depth: number): readonly Pair[] {
  const { node, scope } = resolve(placed, engine);
  if (depth > MAX_DEPTH) return [];
  const inner = (expression: ts.Expression): readonly Pair[] => readCondition({ node: expression, scope }, engine, depth + 1);
  if (ts.isObjectLiteralExpression(node)) return readObject(node, scope, inner, engine);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(inner);
  if (isFunctionNode(node)) return getReturns(node).flatMap(inner);
  if (ts.isSpreadElement(node)) return inner(node.expression);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
  if (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?)$/.test(node.operatorToken.getText()))
    return [...inner(node.left), ...inner(node.right)];
  if (ts.isTaggedTemplateExpression(node) || ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) return readText(node);
  if (ts.isCallExpression(node)) {
    const [left, ...rest] = node.arguments;
    if (left === undefined) return [];
    const first = skipOuter(left);
    // `eq(orders.id, id)`, `eb('id', '=', id)`
    const column = ts.isPropertyAccessExpression(first)
      ? first.name.text
      : ts.isStringLiteralLike(first)
        ? getBareName(first.text)
        : undefined;
    const value = rest.at(-1);
    if (column !== undefined && value !== undefined) {
      return [
        {
          column,
          value: { node: value, scope },
          text: value.getText(),
          isEqual: !/not|^n[ei]|^[gl]te?\b/i.test(node.expression.getText().split('.').at(-1) ?? ''),
        },
      ];
    }
    if (column !== undefined && node.arguments.length === 1 && ts.isPropertyAccessExpression(first)) {
      const isEmpty = /(^|\.)isNull$/.test(node.expression.getText());
      return [{ column, value: undefined, text: isEmpty ? 'null' : node.getText(), isEqual: isEmpty }];
    }
    return node.arguments.flatMap(inner);
  }
  return [{ column: undefined, value: { node, scope }, text: node.getText(), isEqual: true }];
}

function readObject(
  node: ts.ObjectLiteralExpression,
  scope: Scope,
  inner: (expression: ts.Expression) => readonly Pair[],
  engine: Engine,
): readonly Pair[] {
  return node.properties.flatMap((member): readonly Pair[] => {
    if (ts.isSpreadAssignment(member)) return inner(member.expression);
    const column = getNameText(member.name);
    const value = ts.isShorthandPropertyAssignment(member) ? member.name : ts.isPropertyAssignment(member) ? member.initializer : undefined;
    if (column === undefined || value === undefined) return [];
    if (/^(\$?(AND|OR|NOT|and|or|nor)|where)$/.test(column)) return inner(value);
    const { node: given } = resolve({ node: value, scope }, engine);
    if (ts.isObjectLiteralExpression(given)) {
      const [only] = given.properties;
      const name = only === undefined ? undefined : getNameText(only.name);
      // `id_tenant: { id, tenant }` is a key over several columns, `id: { in: ids }` a comparison.
      if (
        name !== undefined &&
        !/^(\$?(in|eq|equals|not|notIn|ne|nin|gte?|lte?|contains|startsWith|endsWith|has|some|every|none|is|isNot|path|mode|like|ilike|exists))$/.test(
          name,
        )
      )
        return column.includes('_') || given.properties.length > 1
          ? inner(given)
          : [{ column, value: { node: value, scope }, text: value.getText(), isEqual: true }, ...inner(given)];
      const operand =
        only !== undefined && ts.isPropertyAssignment(only)
          ? only.initializer
          : only !== undefined && ts.isShorthandPropertyAssignment(only)
            ? only.name
            : value;
      return [{ column, value: { node: operand, scope }, text: value.getText(), isEqual: /^\$?(in|eq|equals|is)$/.test(name ?? '') }];
    }
    return [
      {
        column,
        value: { node: value, scope },
        text: value.getText(),
        isEqual: !ts.isCallExpression(given) || !/^(Not|MoreThan|LessThan|Raw)/.test(given.expression.getText()),
      },
    ];
  });
}

/** `'order.id = :id'`: columns that are named in a text. */
function readText(node: ts.Expression): readonly Pair[] {
  const text = ts.isTaggedTemplateExpression(node) ? node.template.getText() : node.getText();
  const taken =
    ts.isTaggedTemplateExpression(node) && ts.isTemplateExpression(node.template)
      ? node.template.templateSpans.map(({ expression }) => expression)
      : [];
  const columns = taken.flatMap((expression): readonly Pair[] => {
    const inner = skipOuter(expression);
    return ts.isPropertyAccessExpression(inner) ? [{ column: inner.name.text, value: undefined, text, isEqual: false }] : [];
  });
  const named = [...text.matchAll(/([\w.]+)\s*(=|<=|>=|<|>|\bin\b|\bis\b)\s*('[^']*'|[^\s'")]*)/gi)].map(
    ([, name = '', operator, right = '']) => ({
      column: getBareName(name),
      value: undefined,
      text: right,
      isEqual: operator === '=',
    }),
  );
  return [...columns, ...named];
}
