import ts from 'typescript';
import type { EffectDoing, TransactionDoing } from '../knowledge/library.ts';
import type { Match } from './catalogue.ts';
import { type Contract, getContract } from './contracts.ts';
import { getImplementations, isOpenMember, toFunction } from './dispatch.ts';
import type { Engine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { type EffectFact, type Fact, type Handling, hasEnded, type Outcome, type Step, type Transaction } from './facts.ts';
import { getHandling } from './handling.ts';
import { identify } from './identity.ts';
import { getPlace } from './places.ts';
import { getSqlBoundary } from './sql.ts';
import { begin, end, type State } from './state.ts';
import { getSymbol } from './symbols.ts';
import { type Body, type CallNode, getArgument, getArguments, getCalleeExpression, getLeadingText, getMemberName, getReceiver, isFunctionNode, skipOuter } from './syntax.ts';
import { type Frame, type FunctionValue, getFunctions, getId, getKey, UNKNOWN, type Value } from './values.ts';
import { addFinding, collect, type Walk } from './walk.ts';

/** What a call does to the state, and what it adds to the walk. Its callee and arguments have been visited. */
export function visitCall(call: CallNode, state: State, walk: Walk): State {
  const { engine } = walk;
  const isInside = walk.depth === 'full' || state.open.length > 0;
  if (!isInside && !mayMatter(call, walk)) return scanArguments(call, state, walk);
  const { match, declarations } = identify(call, engine);
  const contract = declarations.map(getContract).find((found) => found !== undefined);
  if (contract !== undefined) return visitContract(contract, call, state, walk);
  if (match !== undefined) return visitMatch(match, call, state, walk);
  const targets = getTargets(call, declarations, walk);
  if (targets.length > 0) return visitTargets(targets, call, state, walk);
  if (visitListCall(call, walk)) return state;
  const isOurs = declarations.length === 0 || declarations.some((declaration) => getPlace(declaration).package === undefined);
  return isOurs ? state : visitCallbacks(call, isInside ? returnsItsCallback(declarations) : () => true, state, walk);
}

/** A property access that runs a getter of the project. */
export function visitGetter(node: ts.PropertyAccessExpression, state: State, walk: Walk): State {
  const { engine, depth, frame } = walk;
  const isInside = depth === 'full' || state.open.length > 0;
  if (!isInside || !engine.index.isGetterName(node.name.text)) return state;
  const getter = getSymbol(node, engine)?.declarations?.find(ts.isGetAccessorDeclaration);
  if (getter?.body === undefined) return state;
  const self = (): Value => evaluate(node.expression, frame, [], engine);
  const outcome = engine.run({ body: getter as Body, parent: undefined, argument: () => UNKNOWN, self, depth: 'full', shape: '' });
  return apply(outcome, node, [{ call: node, into: getter as Body }], 'awaited', state, walk);
}

/** Whether a call outside any transaction may open or begin one, or is made of code on the spot. */
function mayMatter(call: CallNode, walk: Walk): boolean {
  const { engine } = walk;
  const callee = getCalleeExpression(call);
  if (isFunctionNode(callee)) return true;
  const name = ts.isNewExpression(call) ? undefined : getMemberName(callee);
  if (name === undefined) return false;
  if (engine.index.mayBegin(name)) return true;
  if (engine.catalogue.rows(name).some(({ fact }) => 'sql' in fact)) return getBoundary(call, 0, walk) === 'begin';
  return engine.index.mayOpen(name) && getArguments(call).some(mayHoldFunction);
}

function mayHoldFunction(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  if (ts.isObjectLiteralExpression(node)) return node.properties.some((member) => !ts.isPropertyAssignment(member) || mayHoldFunction(member.initializer));
  return isFunctionNode(node) || ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node);
}

/** Outside a transaction a callback is looked at for the transactions it opens, whenever it runs. */
function scanArguments(call: CallNode, state: State, walk: Walk): State {
  for (const argument of getArguments(call)) {
    const node = skipOuter(argument);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) runCallback(node, () => UNKNOWN, call, 'awaited', state, walk);
  }
  return state;
}

function visitContract(contract: Contract, call: CallNode, state: State, walk: Walk): State {
  if (contract.states === 'transaction') {
    const which = getArguments(call).findIndex((argument) => getFunctions(evaluate(argument, walk.frame, [], walk.engine)).length > 0);
    return which === -1 ? state : visitTransaction({ transaction: { callback: which, client: 0 } }, undefined, call, state, walk);
  }
  if (contract.states === 'effect') {
    const { effect, name } = contract;
    addEffect({ effect, access: 'write', library: undefined, member: name }, call, state, walk);
  }
  return state;
}

function visitMatch(match: Match, call: CallNode, state: State, walk: Walk): State {
  const { fact, library, member } = match;
  if ('transaction' in fact) return visitTransaction(fact, match, call, state, walk);
  if ('effect' in fact) {
    const happens = !joinsTransaction(fact, call, state, walk) && (fact.lazyUntil === undefined || isConsumed(call, fact.lazyUntil));
    if (happens) addEffect({ effect: fact.effect, access: getAccess(fact, call, walk), library, member }, call, state, walk);
    return visitCallbacks(call, () => false, state, walk);
  }
  const boundary = 'sql' in fact ? getBoundary(call, fact.sql, walk) : 'begin' in fact ? 'begin' : 'end' in fact ? fact.end : undefined;
  if (boundary !== undefined) {
    const token = getReceiverToken(call, walk);
    return boundary === 'begin' ? begin(state, { token, opener: call, library, retried: false }) : end(state, token);
  }
  if ('invokes' in fact && fact.when !== 'later') {
    const argument = getArgument(call, fact.invokes);
    const element = fact.when === 'now' ? getElement(call, walk) : UNKNOWN;
    if (argument !== undefined) {
      const handling = fact.when === 'detached' ? 'detached' : getHandling(call);
      return runCallback(argument, () => element, call, handling, state, walk);
    }
  }
  return state;
}

/** Runs the callback of a transaction; what it reaches is inside. */
function visitTransaction(fact: TransactionDoing, match: Match | undefined, call: CallNode, state: State, walk: Walk): State {
  const { engine, frame } = walk;
  const { callback, client, retried = false } = fact.transaction;
  const argument = getArgument(call, callback);
  if (argument === undefined) return state;
  const transaction: Transaction = { token: `${getId(call)}@${frame.id}`, opener: call, library: match?.library, retried };
  for (const value of getFunctions(evaluate(argument, frame, [], engine))) {
    const give = (index: number, path: readonly string[]): Value => (index === client && path.length === 0 ? { kind: 'client', token: transaction.token } : UNKNOWN);
    const outcome = engine.runFunction(value, give, 'full', 'transaction');
    walk.findings.push(...outcome.findings);
    for (const inner of outcome.facts) {
      if (inner.kind === 'store') collect([inner], state, walk);
      else if (!hasEnded(transaction, inner.ended)) addFinding(inner, transaction, value.node, [value.origin], walk);
    }
  }
  return state;
}

type Reach = Pick<EffectFact, 'effect' | 'access' | 'library' | 'member'>;

function addEffect(reach: Reach, call: CallNode, state: State, walk: Walk): void {
  const waits = returnsPromise(call, walk.engine) || /Sync$/.test(reach.member);
  const handling = waits && (getHandling(call) === 'awaited' || /Sync$/.test(reach.member)) ? 'awaited' : 'detached';
  collect([{ kind: 'effect', ...reach, handling, path: [{ call, into: undefined }], ended: [] }], state, walk);
}

function getAccess(fact: EffectDoing, call: CallNode, { engine, frame }: Walk): 'read' | 'write' {
  const { access = 'write' } = fact;
  if (typeof access === 'string') return access;
  const options = getArgument(call, access.argument);
  const method = options === undefined ? undefined : evaluate(options, frame, [access.property], engine);
  if (method === undefined || method.kind === 'absent') return access.absent;
  return method.kind === 'literal' && /^(get|head|options)$/i.test(String(method.value)) ? 'read' : 'write';
}

/** `boss.send(name, data, { db })`: the job is written through the transaction's own client, so it commits with it. */
function joinsTransaction(fact: EffectDoing, call: CallNode, { open }: State, { engine, frame }: Walk): boolean {
  if (fact.joinsBy === undefined) return false;
  const options = getArgument(call, fact.joinsBy.argument);
  if (options === undefined || evaluate(options, frame, [fact.joinsBy.property], engine).kind === 'absent') return false;
  return !ts.isObjectLiteralExpression(options) || options.properties.some((member) => member.name?.getText() === fact.joinsBy?.property && mayMentionClient(member, frame, open, engine));
}

/** Whether code mentions the transaction's client, or something handed in that may be it. */
function mayMentionClient(node: ts.Node, frame: Frame, open: State['open'], engine: Engine): boolean {
  if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
    const value = evaluate(node, frame, [], engine);
    const declaration = value.kind === 'place' ? value.symbol.valueDeclaration : undefined;
    const isHandedIn = declaration !== undefined && ts.isParameter(declaration);
    if (value.kind === 'client' || isHandedIn || open.some(({ token }) => token === getKey(value))) return true;
    if (value.kind === 'object' && value.node !== node.parent && mayMentionClient(value.node, value.frame, open, engine)) return true;
  }
  return ts.forEachChild(node, (child) => mayMentionClient(child, frame, open, engine)) ?? false;
}

function isConsumed(call: CallNode, members: readonly string[]): boolean {
  const { parent } = call;
  if (ts.isAwaitExpression(parent)) return true;
  if (ts.isPropertyAccessExpression(parent)) return members.includes(parent.name.text) || (ts.isCallExpression(parent.parent) && isConsumed(parent.parent, members));
  return ts.isCallExpression(parent) && members.includes(getMemberName(parent.expression) ?? '');
}

interface Target {
  readonly body: Body;
  /** The function value behind it, where the callee had to be evaluated. */
  readonly value?: FunctionValue | undefined;
  /** The parameter it came by, where a caller handed it in. */
  readonly by?: ts.ParameterDeclaration | undefined;
}

/** The project's own functions that a call may run. */
function getTargets(call: CallNode, declarations: readonly ts.Declaration[], { engine, frame }: Walk): readonly Target[] {
  const callee = getCalleeExpression(call);
  if (isFunctionNode(callee)) return [{ body: callee }];
  const named = declarations.flatMap((declaration) => {
    if (declaration.getSourceFile().isDeclarationFile) return [];
    const body = ts.isClassLike(declaration) ? declaration.members.find(ts.isConstructorDeclaration) : ts.isParameter(declaration) ? undefined : toFunction(declaration, engine);
    return body !== undefined && isFunctionNode(body) ? [{ body }] : [];
  });
  const overriding = getOverriding(callee, call, named, engine, frame);
  if (overriding !== undefined) return [overriding];
  if (named.length > 0) return named;
  if (ts.isNewExpression(call)) return [];
  const values = getFunctions(evaluateCallee(callee, { engine, frame }));
  const by = getParameter(callee, engine);
  if (values.length > 0) return values.map((value) => ({ body: value.node, value, by }));
  return declarations.filter(isOpenMember).flatMap((declaration) => getImplementations(declaration, call, engine).map((body) => ({ body })));
}

/** The parameter that an expression names (a member of). */
function getParameter(expression: ts.Expression, engine: Engine, depth = 0): ts.ParameterDeclaration | undefined {
  let root = skipOuter(expression);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = skipOuter(root.expression);
  const named = ts.isIdentifier(root) ? getSymbol(root, engine)?.valueDeclaration : undefined;
  const declaration = named !== undefined && ts.isBindingElement(named) ? ts.walkUpBindingElementsAndPatterns(named) : named;
  if (declaration === undefined || depth > 3) return undefined;
  if (ts.isParameter(declaration)) return declaration;
  const isAlias = ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined;
  return isAlias ? getParameter(declaration.initializer, engine, depth + 1) : undefined;
}

/** `.call` and `.apply` call what they are taken from. */
function evaluateCallee(callee: ts.Expression, { engine, frame }: Pick<Walk, 'engine' | 'frame'>): Value {
  const name = getMemberName(callee);
  const receiver = getReceiver(callee);
  if (receiver !== undefined && (name === 'call' || name === 'apply')) return evaluate(receiver, frame, [], engine);
  return evaluate(callee, frame, [], engine);
}

/** `this.deliver()` in a base class runs the method of the class that the object is of. */
function getOverriding(callee: ts.Expression, call: CallNode, named: readonly Target[], engine: Engine, frame: Walk['frame']): Target | undefined {
  const receiver = getReceiver(callee);
  if (receiver === undefined || ts.isNewExpression(call) || receiver.kind === ts.SyntaxKind.SuperKeyword) return undefined;
  const self = evaluate(receiver, frame, [], engine);
  if (self.kind !== 'instance') return undefined;
  const [value] = getFunctions(evaluate(callee, frame, [], engine));
  if (value === undefined || named.some(({ body }) => body === value.node)) return undefined;
  return { body: value.node, value };
}

function visitTargets(targets: readonly Target[], call: CallNode, state: State, walk: Walk): State {
  const { engine, frame } = walk;
  const depth = walk.depth === 'full' || state.open.length > 0 ? 'full' : 'scan';
  const implementations = targets.length > 1 ? targets.length : undefined;
  const isPromise = (): boolean => !ts.isNewExpression(call) && returnsPromise(call, engine);
  let after = state;
  for (const { body, value, by } of targets) {
    const outcome = engine.runCallee(call, body, value, frame, depth);
    const handling = outcome.facts.some(({ kind }) => kind === 'effect') && isPromise() ? getHandling(call) : 'awaited';
    const next = apply(outcome, call, [{ call, into: body, passed: value, by, implementations }], handling, state, walk);
    if (implementations === undefined) after = next;
    if (depth === 'scan') scanReturned(outcome, walk);
  }
  return after;
}

/** `transactional(fn)` returns a function that runs `fn` in a transaction: it will be called by whoever gets it. */
function scanReturned(outcome: Outcome, { engine, findings }: Walk): void {
  for (const { expression, frame } of outcome.returns) {
    for (const value of getFunctions(evaluate(expression, frame, [], engine))) {
      if (value.frame !== undefined) findings.push(...engine.runFunction(value, () => UNKNOWN, 'scan', 'returned').findings);
    }
  }
}

/** Takes over what running a body does: facts get the step before their path, transactions begun or ended change the state. */
function apply(outcome: Outcome, call: ts.Node, steps: readonly Step[], handling: Handling, state: State, walk: Walk): State {
  collect(extend(outcome.facts, steps, handling), state, walk);
  walk.findings.push(...outcome.findings);
  const ended = outcome.ended.reduce(end, state);
  return outcome.began.reduce((current, transaction) => begin(current, { ...transaction, opener: call }), ended);
}

function extend(facts: readonly Fact[], steps: readonly Step[], handling: Handling): readonly Fact[] {
  return facts.map((fact) => (fact.kind === 'store' ? fact : { ...fact, path: [...steps, ...fact.path], handling: handling === 'detached' ? handling : fact.handling }));
}

/** A function of a library that is not known: the callbacks whose result it returns it has called; the others run later. */
function visitCallbacks(call: CallNode, runsNow: (index: number) => boolean, state: State, walk: Walk): State {
  let current = state;
  getArguments(call).forEach((argument, index) => {
    const node = skipOuter(argument);
    if ((isFunctionNode(node) || ts.isIdentifier(node)) && runsNow(index)) {
      current = runCallback(argument, () => UNKNOWN, call, getHandling(call), current, walk);
    }
  });
  return current;
}

/** Whether the callback's result type appears in what the function returns: `retry<T>(fn: () => Promise<T>): Promise<T>`. */
function returnsItsCallback(declarations: readonly ts.Declaration[]): (index: number) => boolean {
  const signatures = declarations.filter((declaration): declaration is ts.SignatureDeclaration => ts.isFunctionLike(declaration));
  const mentions = (node: ts.Node | undefined): ReadonlySet<string> => {
    const names = new Set<string>();
    const visitType = (part: ts.Node): void => {
      if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName)) names.add(part.typeName.text);
      ts.forEachChild(part, visitType);
    };
    if (node !== undefined) visitType(node);
    return names;
  };
  return (index) =>
    signatures.some(({ parameters, typeParameters = [], type }) => {
      const callback = parameters[index]?.type;
      if (callback === undefined || !ts.isFunctionTypeNode(callback)) return false;
      const given = mentions(callback.type);
      const returned = mentions(type);
      return typeParameters.some(({ name }) => given.has(name.text) && returned.has(name.text));
    });
}

/** Runs a callback where the call stands. A function that was only named gets a step of its own. */
function runCallback(callback: ts.Expression, give: () => Value, call: CallNode, handling: Handling, state: State, walk: Walk): State {
  const depth = walk.depth === 'full' || state.open.length > 0 ? 'full' : 'scan';
  let current = state;
  for (const fn of getFunctions(evaluate(callback, walk.frame, [], walk.engine))) {
    const outcome = walk.engine.runFunction(fn, (index, path) => (index === 0 && path.length === 0 ? give() : UNKNOWN), depth, 'callback');
    const isInline = fn.node.getSourceFile() === call.getSourceFile() && fn.node.pos >= call.pos && fn.node.end <= call.end;
    const waits = (ts.getCombinedModifierFlags(fn.node) & ts.ModifierFlags.Async) !== 0 || !ts.isBlock(fn.node.body) || handling === 'detached';
    const by = getParameter(callback, walk.engine);
    const steps: readonly Step[] = isInline ? [] : [{ call, into: fn.node, passed: fn, by }];
    current = apply(outcome, call, steps, waits ? handling : 'awaited', current, walk);
  }
  return current;
}

/** What an array method hands to its callback. */
function getElement(call: CallNode, { engine, frame }: Walk): Value {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? UNKNOWN : engine.elementsOf(evaluate(receiver, frame, [], engine));
}

/** `hooks.push(fn)`: remembered, so that whoever reads the list runs it. */
function visitListCall(call: CallNode, { engine, frame, facts }: Walk): boolean {
  const callee = getCalleeExpression(call);
  const receiver = getReceiver(callee);
  const name = getMemberName(callee);
  if (receiver === undefined || (name !== 'push' && name !== 'unshift' && name !== 'add')) return false;
  const list = getKey(evaluate(receiver, frame, [], engine));
  for (const argument of getArguments(call)) {
    for (const value of getFunctions(evaluate(argument, frame, [], engine))) {
      engine.store(list, value);
      facts.push({ kind: 'store', list, value, by: getParameter(argument, engine) });
    }
  }
  return true;
}

function getBoundary(call: CallNode, which: number | 'last', { engine, frame }: Walk): ReturnType<typeof getSqlBoundary> {
  const statement = ts.isTaggedTemplateExpression(call) ? call.template : getArgument(call, which);
  if (statement === undefined) return undefined;
  const written = getLeadingText(statement);
  if (written !== undefined) return getSqlBoundary(written);
  const texts = [[], ['text']].map((path) => evaluate(statement, frame, path, engine));
  const text = texts.find((value) => value.kind === 'literal');
  return text?.kind === 'literal' ? getSqlBoundary(String(text.value)) : undefined;
}

function getReceiverToken(call: CallNode, { engine, frame }: Walk): string {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? '?' : getKey(evaluate(receiver, frame, [], engine));
}

function returnsPromise(call: CallNode, { checker, counters }: Engine): boolean {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(call);
  return (type.flags & ts.TypeFlags.Any) !== 0 || checker.getPropertyOfType(type, 'then') !== undefined;
}
