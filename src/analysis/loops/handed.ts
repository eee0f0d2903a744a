import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getTargetBodies } from '../flow/targets.ts';
import { getSymbol, getValueDeclaration } from '../program/symbols.ts';
import {
  type FunctionNode,
  getCalleeExpression,
  getFunctionName,
  getParameters,
  isAssignment,
  isFunctionNode,
  isWithin,
} from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { isRunByHand } from './startup.ts';

const MAX_CALLS = 400;

/** Whether everybody who calls a function of the program hands it a list of a few; nobody is seen to call it where that is not known. */
export function isHandedFew(declaration: ts.Declaration, isFew: (given: ts.Expression) => boolean, engine: Engine): boolean {
  const fn = ts.isParameter(declaration) && ts.isIdentifier(declaration.name) ? declaration.parent : undefined;
  const name = fn === undefined ? undefined : getFunctionName(fn);
  if (fn === undefined || name === undefined || !isFunctionNode(fn) || !ts.isParameter(declaration)) return false;
  if (declaration.dotDotDotToken !== undefined || isAnnotated(fn) || isChanged(declaration, engine)) return false;
  const index = getParameters(fn).indexOf(declaration);
  const own = isOfFile(fn) ? fn.getSourceFile() : undefined;
  const calls = engine.index
    .calls(name)
    .filter((call) => (own === undefined ? !isRunByHand(call.getSourceFile()) : call.getSourceFile() === own));
  if (calls.length > MAX_CALLS) return false;
  let isHanded = false;
  for (const call of calls) {
    const runs = ts.isCallExpression(call) && isCallOf(fn, call, engine);
    if (!runs && getSymbol(getCalleeExpression(call), engine) === undefined) return false;
    if (!runs || isWithin(call, fn)) continue;
    const given = call.arguments[index];
    if (given === undefined || call.arguments.slice(0, index + 1).some(ts.isSpreadElement) || !isFew(given)) return false;
    isHanded = true;
  }
  return isHanded && !isHandedOn(name, own === undefined ? engine.program.getSourceFiles() : [own]);
}

/** Whether nobody in another file can name a function: it is private. */
function isOfFile(fn: FunctionNode): boolean {
  if (!ts.isMethodDeclaration(fn)) return false;
  return ts.isPrivateIdentifier(fn.name) || (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Private) !== 0;
}

function isCallOf(fn: FunctionNode, call: ts.CallExpression, engine: Engine): boolean {
  const { match, declarations } = identify(call, engine);
  return match === undefined && getTargetBodies(call, declarations, engine).includes(fn);
}

/** Decorated methods and parameters are called by a framework. */
function isAnnotated(fn: FunctionNode): boolean {
  return [fn, ...fn.parameters].some((node) => ts.canHaveDecorators(node) && (ts.getDecorators(node) ?? []).length > 0);
}

/** Whether more is put into a parameter, or something else in its place. */
function isChanged(parameter: ts.ParameterDeclaration, engine: Engine): boolean {
  const name = parameter.name.getText();
  const changes = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isIdentifier(node) && node.text === name && getValueDeclaration(node, engine) === parameter) {
      if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)) return true;
      if (ts.isPropertyAccessExpression(parent) && /^(push|unshift|splice|add|set)$/.test(parent.name.text)) return true;
    }
    return ts.forEachChild(node, changes) ?? false;
  };
  return ts.forEachChild(parameter.parent, changes) ?? false;
}

/** Whether a function of a name is handed to others, who call it with whatever they have. */
function isHandedOn(name: string, files: readonly ts.SourceFile[]): boolean {
  const isMention = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name && isValue(node)) || (ts.forEachChild(node, isMention) ?? false);
  return files.some((file) => !file.isDeclarationFile && !isRunByHand(file) && file.text.includes(name) && isMention(file));
}

/** A name that is neither declared nor called where it stands. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return !isCallee(parent);
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent)) return false;
  return !isCallee(name) && (parent as { name?: ts.Node }).name !== name;
}

function isCallee(node: ts.Expression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}
