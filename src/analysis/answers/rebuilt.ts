import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { type Body, type FunctionNode, getParameters, getReturns, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { getMentions } from '../reads/mentions.ts';

/** Whether code makes other objects of rows, one by one, and leaves a property out, or only asks something of it. */
export function isLeftOut(property: string, bodies: readonly Body[], engine: Engine): boolean {
  return bodies.some((body) => {
    const visit = (node: ts.Node): boolean => {
      const made = ts.isCallExpression(node) ? getMapper(node, engine) : undefined;
      if (made !== undefined && leavesOut(made, property, engine)) return true;
      return ts.forEachChild(node, visit) ?? false;
    };
    return visit(body);
  });
}

/** The function that a `rows.map(…)` is given. */
function getMapper(call: ts.CallExpression, engine: Engine): FunctionNode | undefined {
  const [argument] = call.arguments;
  if (argument === undefined || !ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'map') return undefined;
  const node = skipOuter(argument);
  return isFunctionNode(node) ? node : getNamedFunction(node, engine);
}

function leavesOut(mapper: FunctionNode, property: string, engine: Engine): boolean {
  const [parameter] = getParameters(mapper);
  if (parameter === undefined) return false;
  if (engine.checker.getPropertyOfType(engine.checker.getTypeAtLocation(parameter), property) === undefined) return false;
  const returned = getReturns(mapper).map(skipOuter);
  const isMade = (node: ts.Expression): boolean => ts.isObjectLiteralExpression(node) && !node.properties.some(ts.isSpreadAssignment);
  if (returned.length === 0 || !returned.every(isMade)) return false;
  if (ts.isObjectBindingPattern(parameter.name))
    return !parameter.name.elements.some((element) => (element.propertyName ?? element.name).getText() === property);
  return !getMentions(parameter, engine).some(({ parent }) => {
    const isOfProperty = ts.isPropertyAccessExpression(parent) && parent.name.text === property;
    return isOfProperty && !isAsked(parent);
  });
}

/** `row.items.length` */
function isAsked({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && /^(length|size|some|every|find|includes|reduce|at)$/.test(parent.name.text);
}
