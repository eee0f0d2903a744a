import ts from 'typescript';
import { getSqlBoundary } from '../program/sql.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getLeadingText,
  getMemberName,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import { getAlternatives, getFunctions } from '../values/values.ts';
import { getBoundary } from './boundaries.ts';
import type { Engine } from '../engine.ts';
import { isOwnParameter } from './targets.ts';
import type { Walk } from './walk.ts';

/** Whether a call outside any transaction may open or begin one, or is made of code on the spot. */
export function mayMatter(call: CallNode, walk: Walk): boolean {
  const { engine } = walk;
  const callee = getCalleeExpression(call);
  if (isFunctionNode(callee)) return true;
  if (ts.isTaggedTemplateExpression(call)) return getBoundary(call, 0, walk) === 'begin';
  const name = ts.isNewExpression(call) ? undefined : getMemberName(callee);
  // `transactionProvider()()`: what is called was returned by a call.
  if (name === undefined) return ts.isCallExpression(callee);
  if (ts.isIdentifier(callee) && runsHanded(callee, walk)) return true;
  if (speaksOfBegin(call, name, engine)) return true;
  if (engine.catalogue.rows(name).some(({ fact }) => 'sql' in fact) && getBoundary(call, 0, walk) === 'begin') return true;
  return engine.index.mayOpen(name) && getArguments(call).some((argument) => mayHoldFunction(argument, opensByItself(name, engine), walk));
}

function opensByItself(name: string, { catalogue }: Engine): boolean {
  return catalogue.rows(name).some(({ fact }) => 'transaction' in fact);
}

/** Whether an argument may bring code: a function written on the spot, or one that is known by now. */
function mayHoldFunction(argument: ts.Expression, isAnything: boolean, walk: Walk): boolean {
  const node = skipOuter(argument);
  if (isFunctionNode(node)) return true;
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.some((member) => !ts.isPropertyAssignment(member) || mayHoldFunction(member.initializer, isAnything, walk));
  }
  if (ts.isCallExpression(node)) return isAnything || node.arguments.some((inner) => mayHoldFunction(inner, false, walk));
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  return (
    isAnything || getAlternatives(walk.engine.evaluate(node, walk.frame, [])).some(({ kind }) => kind === 'function' || kind === 'object')
  );
}

/** Whether a name is a parameter that was handed a function, or a local function that mentions one: `const attempt = () => start();`. */
function runsHanded(callee: ts.Identifier, { engine, frame }: Walk): boolean {
  const isHanded = (name: ts.Identifier): boolean => getFunctions(engine.evaluate(name, frame, [])).length > 0;
  if (isOwnParameter(callee.text, frame)) return isHanded(callee);
  const declaration = getSymbol(callee, engine)?.valueDeclaration;
  if (declaration === undefined || !isFunctionNode(frame.body) || !isWithin(declaration, frame.body)) return false;
  const mentions = (node: ts.Node, name: string): boolean =>
    (ts.isIdentifier(node) && node.text === name) || (ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false);
  return frame.body.parameters.some(({ name }) => ts.isIdentifier(name) && mentions(declaration, name.text) && isHanded(name));
}

/** Whether a call may begin a transaction by its name, by a text that it is given, or by a function that does nothing else: `retry(() => runner.startTransaction())`. */
export function speaksOfBegin(call: CallNode, name: string, { index }: Pick<Engine, 'index'>): boolean {
  const begins = (argument: ts.Expression): boolean => {
    if (getSqlBoundary(getLeadingText(argument) ?? '') === 'begin') return true;
    const given = skipOuter(argument);
    const work = ts.isArrowFunction(given) && ts.isExpression(given.body) ? skipOuter(given.body) : undefined;
    return work !== undefined && isCallNode(work) && index.mayBegin(getMemberName(getCalleeExpression(work)) ?? '');
  };
  return index.mayBegin(name) || getArguments(call).some(begins);
}
