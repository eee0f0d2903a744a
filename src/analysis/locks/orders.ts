import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import type { Placed } from '../flow/transactions.ts';
import { isRunByHand } from '../loops/startup.ts';
import { getLocalCalls } from '../promises/fate.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type Body, getCalleeExpression, getMemberName, isFunctionNode, isWithin, skipOuter } from '../program/syntax.ts';
import { getChanges } from '../rows/values/changes.ts';
import { getConditions } from '../rows/statements/conditions.ts';
import { getLevels, getPlaceToMark } from '../rows/levels.ts';
import { getRoot, getRun } from '../rows/protection.ts';
import type { Reached } from '../rows/reached.ts';
import { getValueKey } from '../rows/values/sameness.ts';
import { getBound, type Placed as PlacedValue, resolve } from '../rows/values/scopes.ts';
import type { Statement } from '../rows/statements/statements.ts';

/** A row that a transaction locks after another of its table, in the order in which its caller names them. */
export interface CallerOrder {
  /** What to mark: the callee of the call that leads to the later lock. */
  readonly node: ts.Node;
  /** Two rows that are named one by one, or the rows of a list. */
  readonly kind: 'pair' | 'list';
  readonly statement: Statement;
  readonly path: readonly Step[];
}

interface RowLock {
  readonly reached: Reached;
  readonly key: PlacedValue;
}

/** The rows that the transactions of a file lock in an order which is their callers', in the order of the file. */
export function getCallerOrders(
  file: ts.SourceFile,
  findingsOf: (file: ts.SourceFile) => readonly Placed[],
  engine: Engine,
): readonly CallerOrder[] {
  if (isRunByHand(file)) return [];
  const starts = new Map<ts.Node, Set<ts.Node>>();
  for (const { fact, path, transaction } of findingsOf(file)) {
    const [first] = path;
    if (fact.kind !== 'operation' || first === undefined) continue;
    starts.set(transaction.opener, (starts.get(transaction.opener) ?? new Set()).add(first.call));
  }
  const found = new Map<ts.Node, CallerOrder>();
  for (const [opener, calls] of starts) {
    for (const root of new Set([...calls].map(getOutermost))) {
      const inside = getRun(root, engine).operations.filter(({ steps }) => steps.some((step) => calls.has(step)));
      for (const { reached, kind } of getLatecomers(inside, opener, engine)) {
        const levels = getLevels(reached);
        const place = getPlaceToMark(levels.length - 1, levels, file);
        if (place !== undefined) found.set(place.node, { ...place, kind, statement: reached.statement });
      }
    }
  }
  return [...found.values()].sort((left, right) => left.node.pos - right.node.pos);
}

/** The outermost function around a node, also around the local ones that it calls. */
function getOutermost(node: ts.Node): Body {
  const root = getRoot(node);
  const [use] = getLocalCalls(root);
  return use === undefined ? root : getOutermost(use);
}

function getLatecomers(
  operations: readonly Reached[],
  opener: ts.Node,
  engine: Engine,
): readonly { readonly reached: Reached; readonly kind: CallerOrder['kind'] }[] {
  const found: { reached: Reached; kind: CallerOrder['kind'] }[] = [];
  const before: RowLock[] = [];
  for (const reached of operations) {
    const { statement } = reached;
    if (statement.isNamedLock) return found;
    const key = locks(statement) ? getKey(reached, engine) : undefined;
    if (key === undefined) {
      // Whoever has locked the rows of a table in one statement may change them in any order.
      if (statement.isLocked) return found;
      continue;
    }
    const lock = { reached, key };
    if (isOfUnsortedList(lock, opener, engine)) found.push({ reached, kind: 'list' });
    else if (isChosen(key, engine) && before.some((other) => isPair(other, lock, engine))) found.push({ reached, kind: 'pair' });
    before.push(lock);
  }
  return found;
}

function locks({ isLocked, operation, table }: Statement): boolean {
  return table !== undefined && (isLocked || operation === 'update' || operation === 'delete');
}

/** The one key by which an operation names its row. */
function getKey({ statement, scope }: Reached, engine: Engine): PlacedValue | undefined {
  const pairs = getConditions(statement, scope, engine);
  const key = pairs.find(({ column }) => column !== undefined && /^(_?id|uuid)$/i.test(column));
  if (key?.value === undefined || !key.isEqual || /^\{ *in\b|^any|^\(/i.test(key.text)) return undefined;
  const { checker } = engine;
  const type = checker.getTypeAtLocation(key.value.node);
  return checker.isArrayType(type) || checker.isTupleType(type) ? undefined : resolve(key.value, engine);
}

function isPair(first: RowLock, second: RowLock, engine: Engine): boolean {
  if (first.reached.statement.table !== second.reached.statement.table || !isChosen(first.key, engine)) return false;
  const [one, other] = [getValueKey(first.key, engine), getValueKey(second.key, engine)];
  return one !== other && !isCompared(second.reached, engine);
}

/** Whether a value is one that the code was given as it is: a parameter, or a property of one. */
function isChosen({ node }: PlacedValue, engine: Engine): boolean {
  let root = skipOuter(node);
  while (ts.isPropertyAccessExpression(root)) root = skipOuter(root.expression);
  const declaration = ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  if (declaration === undefined) return false;
  const owner = ts.isBindingElement(declaration) ? getBound(declaration).root : declaration;
  return ts.isParameter(owner) && !isElement(owner);
}

/** The parameter of a function that is handed to a call is something of what that call is about. */
function isElement(parameter: ts.ParameterDeclaration): boolean {
  return ts.isCallExpression(parameter.parent.parent);
}

/** Whether the code asks which of two values comes first: it then locks in that order, or may. */
function isCompared({ steps }: Reached, engine: Engine): boolean {
  const [first] = steps;
  if (first === undefined) return false;
  const visit = (node: ts.Node): boolean => {
    const isOrder =
      (ts.isBinaryExpression(node) &&
        /^[<>]=?$/.test(node.operatorToken.getText()) &&
        !ts.isNumericLiteral(node.right) &&
        isOfKeys(node)) ||
      (ts.isCallExpression(node) &&
        /^(sort|toSorted|sortBy|orderBy|localeCompare|min|max)$/.test(getMemberName(getCalleeExpression(node)) ?? ''));
    return isOrder || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(getRoot(first));
  function isOfKeys({ left, right }: ts.BinaryExpression): boolean {
    return [left, right].every((side) => isChosen({ node: skipOuter(side), scope: { body: getRoot(side) } }, engine));
  }
}

/** Whether a row is locked for each element of a list that came as it is, inside the transaction. */
function isOfUnsortedList({ reached, key }: RowLock, opener: ts.Node, engine: Engine): boolean {
  let root = skipOuter(key.node);
  while (ts.isPropertyAccessExpression(root)) root = skipOuter(root.expression);
  const declaration = ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  const element = declaration !== undefined && ts.isBindingElement(declaration) ? getBound(declaration).root : declaration;
  if (element === undefined || !ts.isVariableDeclaration(element)) return false;
  const loop = element.parent.parent;
  if (!ts.isForOfStatement(loop) || isWithin(opener, loop) || !reached.steps.some((step) => isWithin(step, loop.statement))) return false;
  const list = resolve({ node: loop.expression, scope: key.scope }, engine);
  return isChosen(list, engine) && ![skipOuter(loop.expression), list.node].some((name) => isSorted(name, engine));
}

/** `ids.sort()` somewhere before. */
function isSorted(name: ts.Expression, engine: Engine): boolean {
  let root = name;
  while (ts.isPropertyAccessExpression(root)) root = skipOuter(root.expression);
  const declaration = ts.isIdentifier(root) ? getValueDeclaration(root, engine) : undefined;
  if (
    declaration === undefined ||
    !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration))
  )
    return false;
  return getChanges(declaration).properties.some(
    ({ node }) => ts.isCallExpression(node) && !isFunctionNode(node) && getMemberName(getCalleeExpression(node)) === 'sort',
  );
}
