import ts from 'typescript';
import { getArguments, isCallNode, skipOuter } from '../../program/syntax.ts';
import { type Frame, getAlternatives, getKey, type Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';

const MAX_DEPTH = 6;
const UNSEEN = '?';

/** Whether two clients were made for one database, by what they were made with; undefined where a caller says it. */
export function haveSameAddress(left: Value, right: Value, engine: Engine): boolean | undefined {
  const [first, second] = [getAddress(left, engine), getAddress(right, engine)];
  const shared = [...first.keys()].filter((name) => second.has(name));
  if (shared.length === 0) return first.size === 0 && second.size === 0;
  const isUnseen = (name: string): boolean => first.get(name) === UNSEEN || second.get(name) === UNSEEN;
  const isOne = (name: string): boolean => first.get(name) === second.get(name) && first.get(name) !== '":memory:"';
  const seen = shared.filter((name) => !isUnseen(name));
  if (seen.some((name) => !isOne(name))) return false;
  return seen.length < shared.length ? undefined : true;
}

/** Whether one client was made out of another: a database of Drizzle over a pool. */
export function isMadeOf(client: Value, part: Value, engine: Engine, depth = 0): boolean {
  if (client.kind !== 'result' || !isCallNode(client.node) || depth > MAX_DEPTH) return false;
  const { frame } = client;
  return getArguments(client.node).some((argument) => {
    const node = skipOuter(argument);
    const parts = ts.isObjectLiteralExpression(node) ? node.properties.flatMap(getValue) : [node];
    return parts.some((expression) => {
      const value = engine.evaluate(expression, frame, []);
      return getKey(value) === getKey(part) || isMadeOf(value, part, engine, depth + 1);
    });
  });
}

function getValue(member: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(member)) return [member.initializer];
  return ts.isShorthandPropertyAssignment(member) ? [member.name] : [];
}

/** The texts, settings and variables that a client was made with, by the name of the option that takes them. */
function getAddress(value: Value, engine: Engine): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  addArguments(value, '', found, engine, 0);
  return found;
}

function addArguments(value: Value, name: string, found: Map<string, string>, engine: Engine, depth: number): void {
  if (value.kind !== 'result' || !isCallNode(value.node)) return;
  for (const argument of getArguments(value.node)) add(argument, value.frame, name, found, engine, depth);
}

function add(expression: ts.Expression, frame: Frame, name: string, found: Map<string, string>, engine: Engine, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const node = skipOuter(expression);
  if (ts.isObjectLiteralExpression(node)) {
    for (const member of node.properties) {
      if (ts.isPropertyAssignment(member)) add(member.initializer, frame, member.name.getText(), found, engine, depth + 1);
      else if (ts.isShorthandPropertyAssignment(member)) add(member.name, frame, member.name.text, found, engine, depth + 1);
      else if (ts.isSpreadAssignment(member)) add(member.expression, frame, name, found, engine, depth + 1);
    }
    return;
  }
  if (ts.isTemplateExpression(node)) {
    found.set(name, node.getText());
    return;
  }
  for (const value of getAlternatives(engine.evaluate(node, frame, []))) {
    if (value.kind === 'literal' && typeof value.value !== 'boolean') found.set(name, JSON.stringify(value.value));
    if (value.kind === 'object') add(value.node, value.frame, name, found, engine, depth + 1);
    if (value.kind === 'result') addArguments(value, name, found, engine, depth + 1);
    if (value.kind === 'place' && !ts.isSourceFile(value.root)) found.set(name, ts.isParameter(value.root) ? UNSEEN : getKey(value));
  }
}
