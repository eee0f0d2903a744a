import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { findFunction } from '../program/symbols.ts';
import { getEnclosingBody, isMemberAssignment, skipOuter } from '../program/syntax.ts';
import type { Path, Value } from './values.ts';

const MAX_HELPERS = 4;

/**
 * `const totals = { sum: 0 }; await addAll(totals)`: whether what a property holds where a condition asks for it may have been put there
 * by a function of the program that was handed the object, or by one that it calls.
 */
export function mayBeFilled(declaration: ts.VariableDeclaration, value: Value, [name]: Path, engine: Engine): boolean {
  if (!engine.evaluating.isCondition || name === undefined || (value.kind !== 'absent' && value.kind !== 'literal')) return false;
  const { initializer } = declaration;
  if (initializer === undefined || !ts.isObjectLiteralExpression(skipOuter(initializer))) return false;
  return getFilledNames(declaration, engine).has(name);
}

const filled = new WeakMap<Engine, WeakMap<ts.VariableDeclaration, ReadonlySet<string>>>();

/** The names of all properties that functions assign which are handed the object in a variable, on whatever object. */
function getFilledNames(declaration: ts.VariableDeclaration, engine: Engine): ReadonlySet<string> {
  const ofEngine = filled.get(engine) ?? new WeakMap<ts.VariableDeclaration, ReadonlySet<string>>();
  filled.set(engine, ofEngine);
  const known = ofEngine.get(declaration);
  if (known !== undefined) return known;
  const reached = new Set<ts.Node>();
  const names = new Set<string>();
  let calls = getCallsWith(declaration);
  for (let depth = 0; depth <= MAX_HELPERS; depth++) {
    const bodies = calls.flatMap((call) => findFunction(call.expression, engine)?.body ?? []).filter((body) => !reached.has(body));
    for (const body of bodies) reached.add(body);
    const contents = bodies.map(getContents);
    for (const { assigned } of contents) for (const name of assigned) names.add(name);
    calls = contents.flatMap((content) => content.calls);
  }
  ofEngine.set(declaration, names);
  return names;
}

/** The calls that are given the object in a variable, as an argument or in one. */
function getCallsWith({ name }: ts.VariableDeclaration): readonly ts.CallExpression[] {
  const text = name.getText();
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    const call = ts.isIdentifier(node) && node.text === text ? getCallAround(node) : undefined;
    if (call !== undefined) found.push(call);
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(name));
  return found;
}

function getCallAround(mention: ts.Identifier): ts.CallExpression | undefined {
  let node: ts.Node = mention;
  while (
    ts.isShorthandPropertyAssignment(node.parent) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.initializer === node) ||
    ts.isObjectLiteralExpression(node.parent)
  )
    node = node.parent;
  const call = node.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === node) ? call : undefined;
}

interface Contents {
  /** Names of the members that are assigned, on whatever object but `this`. */
  readonly assigned: ReadonlySet<string>;
  readonly calls: readonly ts.CallExpression[];
}

const contentsOf = new WeakMap<ts.Node, Contents>();

function getContents(body: ts.Node): Contents {
  const known = contentsOf.get(body);
  if (known !== undefined) return known;
  const assigned = new Set<string>();
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isMemberAssignment(node) && node.left.expression.kind !== ts.SyntaxKind.ThisKeyword) assigned.add(node.left.name.text);
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  const contents = { assigned, calls };
  contentsOf.set(body, contents);
  return contents;
}
