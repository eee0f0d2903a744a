import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getArguments, getParameters, isFunctionNode } from '../../program/syntax.ts';
import { getBound, getGiven, getNameText, getProperty, getScopeOf, type Placed, resolve, type Scope } from '../values/scopes.ts';
import { isNoLock } from './lock-options.ts';
import type { Statement } from './statements.ts';

const MAX_DEPTH = 6;

/** Whether an operation locks its rows when it is run this way: some do so only for those who ask for it. */
export function isLockedIn(statement: Statement, scope: Scope, engine: Engine): boolean {
  const { isLocked, lockedIf } = statement;
  if (!isLocked) return isAskedToLock(statement, scope, engine);
  return lockedIf === undefined || !isLeftOut({ node: lockedIf, scope }, engine);
}

/** Whether the options that it was handed, and hands on, ask for a lock: `findOne({ ...options, where })`. */
function isAskedToLock({ call, library }: Statement, scope: Scope, engine: Engine): boolean {
  return getArguments(call).some((argument) => {
    const options = resolve({ node: argument, scope }, engine);
    return (library.rows?.lockOptions ?? []).some((name) => {
      const lock = getProperty(options, name, engine);
      return lock !== undefined && !isNoLock(lock.node) && !isLeftOut(lock, engine);
    });
  });
}

/** Whether a value is plainly none: a parameter or an option that the call leaves out. */
export function isLeftOut(placed: Placed, engine: Engine, depth = 0): boolean {
  const { node, scope } = resolve(placed, engine);
  const inner = (expression: ts.Expression): boolean => isLeftOut({ node: expression, scope }, engine, depth + 1);
  if (depth > MAX_DEPTH) return false;
  if (node.kind === ts.SyntaxKind.FalseKeyword || node.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isConditionalExpression(node)) return inner(node.condition) && inner(node.whenFalse);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return inner(node.left) || inner(node.right);
  if (ts.isBinaryExpression(node) && /^(\?\?|\|\|)$/.test(node.operatorToken.getText())) return inner(node.left) && inner(node.right);
  if (ts.isPropertyAccessExpression(node)) {
    const owner = resolve({ node: node.expression, scope }, engine);
    return lacks(owner, node.name.text, engine) || isLeftOut(owner, engine, depth + 1);
  }
  if (!ts.isIdentifier(node)) return false;
  if (node.text === 'undefined') return true;
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined) return false;
  if (ts.isParameter(declaration)) return isNotGiven(declaration, scope);
  if (!ts.isBindingElement(declaration) || declaration.initializer !== undefined) return false;
  const { root, path } = getBound(declaration);
  const given = ts.isParameter(root)
    ? getGiven(root, scope)
    : root.initializer === undefined
      ? undefined
      : { node: root.initializer, scope: getScopeOf(root, scope) };
  let current = given === undefined ? undefined : resolve(given, engine);
  for (const name of path) {
    if (current === undefined || lacks(current, name, engine)) return current !== undefined;
    const next = getProperty(current, name, engine);
    current = next === undefined ? undefined : resolve(next, engine);
  }
  return current === undefined && ts.isParameter(root) && isNotGiven(root, scope);
}

/** Whether an object that was written down has no such property. */
function lacks({ node }: Placed, name: string, engine: Engine): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.every((member) => member.name !== undefined && getNameText(member.name) !== undefined) &&
    getProperty({ node, scope: { body: node.getSourceFile() } }, name, engine) === undefined
  );
}

/** Whether a call that is known gives nothing for a parameter. */
function isNotGiven(parameter: ts.ParameterDeclaration, scope: Scope): boolean {
  const { body, call } = getScopeOf(parameter, scope);
  if (call === undefined || body !== parameter.parent || parameter.initializer !== undefined || !isFunctionNode(body)) return false;
  const given = getArguments(call);
  return !given.some(ts.isSpreadElement) && getParameters(body).indexOf(parameter) >= given.length;
}
