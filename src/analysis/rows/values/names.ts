import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration, isConstant } from '../../program/symbols.ts';
import { getCalleeExpression, getMemberName, getReceiver, isFunctionNode, isWithin, skipOuter } from '../../program/syntax.ts';
import { type Changes, getChanges } from './changes.ts';
import { getBound, getGiven, getScopeOf, getTaker, type Scope } from './scopes.ts';
import type { Carried } from './sources.ts';
import { adder, type Ways } from './ways.ts';
import { getId } from '../../values/values.ts';

/** Follows an expression. */
interface NameTrace {
  readonly engine: Engine;
  readonly carried: Carried[];
  readonly follow: (expression: ts.Expression, scope: Scope, path: Path, ways: Ways) => void;
}

type Path = readonly string[];

/** Follows a name to what it was given, made of, or filled with. */
export function followName(node: ts.Identifier, scope: Scope, path: Path, ways: Ways, trace: NameTrace): void {
  const { engine } = trace;
  const declaration = node.text === 'undefined' ? undefined : getValueDeclaration(node, engine);
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
  if (ts.isBindingElement(declaration)) {
    const { root, path: bound } = getBound(declaration);
    const full = [...bound, ...path];
    const { assigned, isChanged } = getChanges(declaration);
    const again = getLastAssigned(assigned, node);
    if (again !== undefined) return trace.follow(again, getScopeOf(declaration, scope), path, ways);
    for (const { value } of assigned) trace.follow(value, getScopeOf(declaration, scope), path, ways);
    if (assigned.some(({ isSum }) => isSum)) ways = adder(scope)(ways, 'arithmetic');
    if (isChanged && path.length === 0) ways = adder(scope)(ways, 'merged');
    if (ts.isParameter(root)) followParameter(root, scope, full, ways, trace);
    else {
      const loop = root.parent.parent;
      const value = ts.isForOfStatement(loop) ? loop.expression : root.initializer;
      if (value !== undefined) trace.follow(value, getScopeOf(root, scope), full, ways);
    }
    return;
  }
  if (ts.isParameter(declaration)) return followParameter(declaration, scope, path, ways, trace, node);
  if (!ts.isVariableDeclaration(declaration)) return;
  const owner = getScopeOf(declaration, scope);
  const add = adder(owner);
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) return trace.follow(loop.expression, owner, path, ways);
  const { assigned, properties, isChanged } = getChanges(declaration);
  const [step, ...rest] = path;
  for (const { path: changed, value, how: done, node: put } of properties) {
    // `row.tags = row.tags.filter(…)`: it was something else before.
    if (value !== undefined && isWithin(node, value)) continue;
    // `ids.push(order.id)`: what comes out of the list went in there.
    if (done === 'changed' && changed.length === 0 && value !== undefined && ts.isCallExpression(put))
      trace.follow(value, owner, /^[#*]/.test(step ?? '') ? rest : path, { ...ways, via: { node: put, scope: owner } });
    // What was put into the object, by the name that is asked for or by one that is not known.
    if (value !== undefined && changed.length === 1 && step !== undefined && (changed[0] === step || changed[0] === '?' || step === '*'))
      trace.follow(value, owner, rest, ways);
    // `merged[key] = old[key]`: part of the whole.
    else if (value !== undefined && path.length === 0 && changed[0] === '?' && done === 'set')
      trace.follow(value, owner, [], add(ways, 'merged'));
  }
  const again = getLastAssigned(assigned, node);
  if (again !== undefined) return trace.follow(again, owner, path, ways);
  const how = isChanged && path.length === 0 ? add(ways, 'merged') : ways;
  // A constant of a module was made before anything was read; a schema is large.
  const isOfModule = ts.isSourceFile(owner.body) && isConstant(declaration);
  if (declaration.initializer !== undefined && !isOfModule) trace.follow(declaration.initializer, owner, path, how);
  for (const { value, isSum } of assigned) trace.follow(value, owner, isSum ? [] : path, isSum ? add(how, 'arithmetic') : how);
  if (assigned.some(({ isSum }) => isSum) && declaration.initializer !== undefined)
    trace.follow(declaration.initializer, owner, [], add(how, 'arithmetic'));
}

/** What was assigned to a variable last, on every way to where it is mentioned. */
function getLastAssigned(assigned: Changes['assigned'], mention: ts.Node): ts.Expression | undefined {
  const before = assigned.filter(({ node, isSum, value }) => {
    if (isSum || node.end > mention.pos || !ts.isExpressionStatement(node.parent) || isWithin(mention, value)) return false;
    return isWithin(mention, node.parent.parent);
  });
  return before.at(-1)?.value;
}

/** A parameter is what it was given; that of a function which is handed to a call, something of what the call is about. */
function followParameter(
  parameter: ts.ParameterDeclaration,
  scope: Scope,
  path: Path,
  ways: Ways,
  trace: NameTrace,
  mention?: ts.Identifier,
): void {
  const owner = getScopeOf(parameter, scope);
  const { assigned } = getChanges(parameter);
  const again = mention === undefined ? undefined : getLastAssigned(assigned, mention);
  if (again !== undefined) return trace.follow(again, owner, path, ways);
  const given = getGiven(parameter, scope);
  if (given !== undefined) return trace.follow(given.node, given.scope, path, ways);
  if (owner.body === parameter.parent) return void trace.carried.push({ root: String(getId(parameter)), parameter, path, how: ways.how });
  const taker = getTaker(parameter.parent);
  const receiver = taker === undefined ? undefined : getReceiver(getCalleeExpression(taker));
  if (taker === undefined) return;
  if (receiver !== undefined) trace.follow(receiver, owner, path, ways);
  if (!/^(map|filter|forEach|find|some|every|flatMap|then)$/.test(getMemberName(getCalleeExpression(taker)) ?? '')) {
    for (const argument of taker.arguments) if (!isFunctionNode(skipOuter(argument))) trace.follow(argument, owner, path, ways);
  }
}
