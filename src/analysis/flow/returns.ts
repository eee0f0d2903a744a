import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { type Body, getLastStatement, getReturns, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { evaluateCondition } from '../values/conditions.ts';
import { type Frame, type FunctionValue, getFunctions, UNKNOWN, unite, type Value } from '../values/values.ts';

const MAX_RETURNS = 6;
const MAX_DEPTH = 5;

/** What the body of a frame returns, without running it: of several returns those that what it is given does not rule out. */
export function evaluateReturns(frame: Frame, engine: Engine): Value {
  const { evaluate, evaluating } = engine;
  const all = getReturns(frame.body);
  if (all.length === 0 || all.length > MAX_RETURNS || evaluating.returns >= MAX_DEPTH) return UNKNOWN;
  evaluating.returns++;
  const returns = all.length === 1 ? all : all.filter((expression) => !isRuledOut(expression, frame, engine));
  const value = unite(returns.map((expression) => evaluate(expression, frame, [])));
  evaluating.returns--;
  return value;
}

/** Whether a branch around a return is not taken with what the function is given, or one in front of it is, and leaves. */
function isRuledOut(returned: ts.Node, frame: Frame, engine: Engine): boolean {
  const decide = (condition: ts.Expression): boolean | undefined =>
    asksForGiven(condition, frame.body) ? evaluateCondition(condition, frame, engine) : undefined;
  for (let node = returned; node !== frame.body; node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      const truth = decide(parent.expression);
      if (truth !== undefined && truth !== (node === parent.thenStatement)) return true;
    }
    const earlier = ts.isBlock(parent) ? parent.statements.filter((statement) => statement.end <= node.pos) : [];
    if (earlier.some((one) => ts.isIfStatement(one) && leaves(one.thenStatement) && decide(one.expression) === true)) return true;
  }
  return false;
}

function leaves(statement: ts.Statement): boolean {
  const last = getLastStatement(statement);
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether a condition mentions a parameter of the function. */
function asksForGiven(condition: ts.Expression, body: Body): boolean {
  const names = isFunctionNode(body) ? body.parameters.map(({ name }) => name.getText()) : [];
  const mentions = (node: ts.Node): boolean =>
    ts.isIdentifier(node) ? names.includes(node.text) : (ts.forEachChild(node, mentions) ?? false);
  return names.length > 0 && mentions(condition);
}

/** The one function of the project that a call names; undefined where it is none, or one of several. */
export function getOnlyBody(call: ts.CallExpression, engine: Engine): Body | undefined {
  const { declarations, match } = identify(call, engine);
  if (match !== undefined) return undefined;
  const bodies = declarations.flatMap((declaration) => {
    const body = declaration.getSourceFile().isDeclarationFile || ts.isParameter(declaration) ? undefined : toFunction(declaration, engine);
    return body === undefined ? [] : [body];
  });
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** The one function that a call gets from another call: `traced('pay')(pay)`. */
export function getReturned(call: ts.CallExpression, frame: Frame, engine: Engine): FunctionValue | undefined {
  const callee = skipOuter(call.expression);
  const [value, ...others] = ts.isCallExpression(callee) ? getFunctions(engine.evaluate(callee, frame, [])) : [];
  return others.length === 0 ? value : undefined;
}
