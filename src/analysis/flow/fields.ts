import ts from 'typescript';
import type { Context } from '../context.ts';
import { toFunction } from '../program/implementations.ts';
import { getSymbol } from '../program/symbols.ts';
import { type Body, type FunctionNode, getMemberName, skipOuter } from '../program/syntax.ts';
import { UNKNOWN, type Value } from '../values/values.ts';
import type { State } from './state.ts';
import { isInside, takeOver, type Walk } from './walk.ts';

/** A property access that runs a getter of the project. */
export function visitGetter(node: ts.PropertyAccessExpression, state: State, walk: Walk): State {
  const { engine, frame } = walk;
  if (!isInside(state, walk) || !engine.index.isGetterName(node.name.text)) return state;
  const getter = getSymbol(node, engine)?.declarations?.find(ts.isGetAccessorDeclaration);
  if (getter?.body === undefined) return state;
  const self = (): Value => engine.evaluate(node.expression, frame, []);
  const outcome = engine.run({ body: getter as Body, parent: undefined, argument: () => UNKNOWN, self, depth: 'full', shape: '' });
  return takeOver(outcome, node, [{ call: node, into: getter as Body }], 'awaited', state, walk);
}

/** A field that an extended client computes each time it is read: `await row.total`. */
export function visitField(node: ts.Expression, state: State, walk: Walk): State {
  const body = isInside(state, walk) ? getComputation(node, walk.engine) : undefined;
  if (body === undefined) return state;
  const { engine } = walk;
  const outcome = engine.run({ body, parent: undefined, argument: () => UNKNOWN, self: () => UNKNOWN, depth: 'full', shape: '' });
  return takeOver(outcome, node, [{ call: node, into: body }], 'awaited', state, walk);
}

/** How the extensions that the program uses say which fields they compute. */
export function getFieldRules({ catalogue, index }: Context) {
  return catalogue.libraries.flatMap(({ extensions }) =>
    extensions?.fields === undefined || index.calls(extensions.member).length === 0 ? [] : [extensions.fields],
  );
}

/** The function that computes a field of a row, where an extension of the client declares it: it runs each time the field is read. */
function getComputation(expression: ts.Expression, context: Context): FunctionNode | undefined {
  const node = skipOuter(expression);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  for (const fields of getFieldRules(context)) {
    const name = getColumn(node, context);
    if (name === undefined) continue;
    const declared = context.index.literalMembers(name).filter((member) => isField(member, fields.property));
    // What no extension names is no field: so most names cost nothing.
    if (declared.length === 0 || isDeclared(node, context)) continue;
    const type = context.checker.typeToString(context.checker.getTypeAtLocation(node));
    for (const field of declared) {
      const holder = ts.isPropertyAssignment(field) ? skipOuter(field.initializer) : field;
      const members = ts.isObjectLiteralExpression(holder) ? holder.properties : [];
      const body = toFunction(
        members.find((member) => member.name?.getText() === fields.computedBy),
        context,
      );
      const signature = body === undefined ? undefined : context.checker.getSignatureFromDeclaration(body);
      if (signature !== undefined && context.checker.typeToString(signature.getReturnType()) === type) return body;
    }
  }
  return undefined;
}

/** The property of a row that an expression reads: its own name, or that of what a variable takes out of a row. */
function getColumn(node: ts.Identifier | ts.PropertyAccessExpression, context: Context): string | undefined {
  const declaration = ts.isIdentifier(node) ? getSymbol(node, context)?.valueDeclaration : undefined;
  const { propertyName } = declaration !== undefined && ts.isBindingElement(declaration) ? declaration : { propertyName: undefined };
  return propertyName === undefined ? getMemberName(node) : propertyName.getText();
}

/** Whether some code declares what a member, or a variable that takes it out of a row, is: the rows of an extended client are only mapped. */
function isDeclared(node: ts.Node, context: Context): boolean {
  const symbol = getSymbol(node as ts.Expression, context);
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return symbol === undefined;
  if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return true;
  const row = context.checker.getTypeAtLocation(declaration.parent);
  const key = declaration.propertyName ?? declaration.name;
  const member = context.checker.getPropertyOfType(row, key.getText());
  return member === undefined || (member.declarations ?? []).length > 0;
}

/** `total` of `{ result: { order: { total: { compute } } } }`. */
function isField(node: ts.Node, property: string): boolean {
  const model = node.parent.parent as ts.Node | undefined;
  const holder = model?.parent.parent;
  return holder !== undefined && ts.isPropertyAssignment(holder) && holder.name.getText() === property;
}
