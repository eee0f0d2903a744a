import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getCalleeExpression, getMemberName, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { getBuilding, getChainEnd } from './builders.ts';
import { getIncludes } from './includes.ts';
import { getMentions } from './mentions.ts';
import type { Read } from './reads.ts';
import { isSmallPart } from './small.ts';

/** The reads of one row that the code asks for nothing but a list which belongs to it: the list is what they read. */
export function getParts(file: ts.SourceFile, engine: Engine): readonly Read[] {
  const found: Read[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isOfOne(node, engine)) found.push(...getPart(node, engine));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isOfOne(call: ts.CallExpression, { catalogue }: Engine): boolean {
  const name = getMemberName(getCalleeExpression(call));
  const [first] = call.arguments;
  if (name === undefined || first === undefined || isFunctionNode(skipOuter(first))) return false;
  return catalogue
    .rows(name)
    .some(({ fact, library }) => 'operation' in fact && fact.operation === 'read-one' && library.includes !== undefined);
}

function getPart(call: ts.CallExpression, engine: Engine): readonly Read[] {
  const end = getChainEnd(call);
  const row = getRow(end);
  const { match } = row === undefined ? {} : identify(call, engine);
  if (row === undefined || match === undefined) return [];
  const { calls } = getBuilding(call, engine);
  const read: Read = { call, match, end, path: [], amount: 'none', limits: [], calls, lists: [] };
  const owner = getStatement(call, engine)?.table;
  const [name, ...others] = new Set(getIncludes(read, engine).map((include) => include.name));
  if (name === undefined || others.length > 0 || isSmallPart(name, owner, engine)) return [];
  const places = getPlaces(row, name, engine);
  return places.length === 0 ? [] : [{ ...read, part: { name, places } }];
}

/** The variable that holds the row, or what is taken of it on the spot. */
function getRow(end: ts.Expression): ts.BindingName | ts.PropertyAccessExpression | undefined {
  let node: ts.Node = end;
  while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || ts.isNonNullExpression(node.parent))
    node = node.parent;
  const { parent } = node;
  if (node === end) return undefined;
  if (ts.isVariableDeclaration(parent)) return parent.name;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent : undefined;
}

/** Where the list is mentioned, if that is all which the code takes of the row. */
function getPlaces(row: ts.BindingName | ts.PropertyAccessExpression, name: string, engine: Engine): readonly ts.Expression[] {
  if (ts.isPropertyAccessExpression(row)) return row.name.text === name ? [row] : [];
  if (!ts.isIdentifier(row)) {
    const [element, ...others] = row.elements;
    if (element === undefined || others.length > 0 || !ts.isBindingElement(element)) return [];
    return (element.propertyName ?? element.name).getText() === name ? getMentions(element, engine) : [];
  }
  const places: ts.Expression[] = [];
  for (const mention of getMentions(row.parent as ts.Declaration, engine)) {
    const { parent } = ts.isNonNullExpression(mention.parent) ? mention.parent : mention;
    if (ts.isPropertyAccessExpression(parent) && parent.name.text === name) places.push(parent);
    else if (!isAsked(parent)) return [];
  }
  return places;
}

/** `if (!user) …`, `user === null`: whether it is there at all. */
function isAsked(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return /^[!=]==?$/.test(node.operatorToken.getText());
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isIfStatement(node);
}
