import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { toFunction } from '../program/implementations.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getFunctionName,
  getMemberName,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';

const MAX_LEVELS = 4;
/** What databases and libraries call a transaction that lost against another, and a deadlock. */
const LOST = /\b(40001|40P01|P2034|1213|1205|ER_LOCK_DEADLOCK|SQLITE_BUSY)\b|serializ\w*(failure|error|conflict)|deadlock/i;

/** Whether somebody begins again when a call fails: a loop or a wrapper around it, in its function or in one that calls it. */
export function isRetried(node: ts.Node, engine: Engine, level = 0): boolean {
  for (let inner = node, outer = node.parent; !ts.isSourceFile(outer); inner = outer, outer = outer.parent) {
    if (ts.isTryStatement(outer) && inner === outer.tryBlock && outer.catchClause !== undefined) {
      if (isInLoop(outer) || LOST.test(outer.catchClause.getText()) || callsItself(outer.catchClause)) return true;
    }
    if (isCallNode(outer) && inner !== outer && isAgain(outer, inner, engine)) return true;
    if (isFunctionNode(outer)) {
      if (hasRetryingDecorator(outer, engine)) return true;
      const name = getFunctionName(outer);
      if (name !== undefined) return isRetriedByCallers(outer, name, engine, level);
    }
  }
  return false;
}

function isInLoop(node: ts.Node): boolean {
  for (let outer = node.parent; !ts.isSourceFile(outer) && !isFunctionNode(outer); outer = outer.parent) {
    if (ts.isIterationStatement(outer, false)) return !ts.isForOfStatement(outer) && !ts.isForInStatement(outer);
  }
  return false;
}

/** `catch (error) { return placeOrder(input, attempt + 1) }` */
function callsItself(clause: ts.Node): boolean {
  const names = new Set<string>();
  for (let outer = clause.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    const name = isFunctionNode(outer) ? getFunctionName(outer) : undefined;
    if (name !== undefined) names.add(name);
  }
  const visit = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && names.has(getMemberName(getCalleeExpression(node)) ?? '')) || (ts.forEachChild(node, visit) ?? false);
  return visit(clause);
}

/** Whether a call is handed code that it runs again when that fails: `.catch` that looks at the failure, a library's or a wrapper of the project. */
function isAgain(call: CallNode, part: ts.Node, engine: Engine): boolean {
  const callee = getCalleeExpression(call);
  if (isWithin(part, callee))
    return getMemberName(callee) === 'catch' && getArguments(call).some((argument) => LOST.test(argument.getText()));
  const given = getArguments(call).findIndex((argument) => isWithin(part, argument));
  if (given === -1) return false;
  const { match, declarations } = identify(call, engine);
  if (match !== undefined) return 'invokes' in match.fact && match.fact.again === true && match.fact.invokes === given;
  return declarations.some((declaration) => {
    const body = declaration.getSourceFile().isDeclarationFile ? undefined : toFunction(declaration, engine);
    return body !== undefined && runsAgain(body, given, engine);
  });
}

/** Whether a function of the project runs one of its parameters in a loop or calls itself, and catches what that throws. */
function runsAgain(body: FunctionNode, index: number, engine: Engine): boolean {
  const parameter = body.parameters[index];
  if (parameter === undefined) return false;
  const visit = (node: ts.Node): boolean => {
    const isRun = ts.isCallExpression(node) && getSymbol(getCalleeExpression(node), engine)?.valueDeclaration === parameter;
    const isHanded =
      ts.isCallExpression(node) &&
      node.arguments.some((argument) => {
        const inner = skipOuter(argument);
        return ts.isIdentifier(inner) && getSymbol(inner, engine)?.valueDeclaration === parameter;
      });
    if ((isRun || isHanded) && isRetried(node, engine, MAX_LEVELS)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(body);
}

/** A decorator of a library whose name says so, or one of the project that begins again by itself. */
function hasRetryingDecorator(method: ts.Node, engine: Engine): boolean {
  if (!ts.canHaveDecorators(method)) return false;
  return (ts.getDecorators(method) ?? []).some(({ expression }) => {
    const symbol = getSymbol(ts.isCallExpression(expression) ? expression.expression : expression, engine);
    return (symbol?.declarations ?? []).some((declaration) => {
      if (declaration.getSourceFile().isDeclarationFile) return /retr(y|ies)/i.test(symbol?.name ?? '');
      return hasRetry(declaration);
    });
  });
}

/** Whether code somewhere catches in a loop. */
function hasRetry(code: ts.Node): boolean {
  if (ts.isTryStatement(code) && code.catchClause !== undefined && isInLoop(code)) return true;
  return ts.forEachChild(code, hasRetry) ?? false;
}

/** Whether one of those who call a function begins again: what others do is theirs to mend. */
function isRetriedByCallers(fn: FunctionNode, name: string, engine: Engine, level: number): boolean {
  if (level >= MAX_LEVELS) return false;
  return engine.index.calls(name).some((call) => {
    if (ts.isNewExpression(call) || isWithin(call, fn)) return false;
    const declared = getSymbol(getCalleeExpression(call), engine)?.valueDeclaration;
    const isOfIt = declared !== undefined && (declared === fn || toFunction(declared, engine) === fn);
    return isOfIt && isRetried(call, engine, level + 1);
  });
}
