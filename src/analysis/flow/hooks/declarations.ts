import ts from 'typescript';
import type { HookForm, Hooks } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { getMember } from '../../program/classes.ts';
import { toFunction } from '../../program/implementations.ts';
import { getPlace } from '../../program/places.ts';
import { getOrigins, getSymbol, getTypeNames } from '../../program/symbols.ts';
import {
  type CallNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getDecoratorName,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
  skipOuter,
} from '../../program/syntax.ts';
import { packageTest, testOf } from '../../recognition/catalogue.ts';
import { getHookRows } from '../../recognition/hook-rows.ts';
import { type Frame, type FunctionValue, getAlternatives, getFunctions, UNKNOWN } from '../../values/values.ts';
import { getNamedModels, type Model } from './models.ts';

/** A hook that the project declares. */
export interface DeclaredHook {
  readonly name: string;
  readonly value: FunctionValue;
  /** The models it belongs to; undefined for every model. */
  readonly models: ReadonlySet<Model> | undefined;
  /** What else is said where it is declared, and the frame to read it in. */
  readonly options: readonly ts.Expression[];
  readonly frame: Frame;
}

type Form<Name extends HookForm['form']> = Extract<HookForm, { form: Name }>;

const declaredOf = new WeakMap<Engine['index'], Map<Hooks, readonly DeclaredHook[]>>();

/** The hooks that a program declares for a library: names first, and the checker only for what goes by such a name. */
export function getDeclaredHooks(hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  const ofProgram = declaredOf.get(engine.index) ?? new Map<Hooks, readonly DeclaredHook[]>();
  declaredOf.set(engine.index, ofProgram);
  const known = ofProgram.get(hooks);
  if (known !== undefined) return known;
  ofProgram.set(hooks, []);
  const found = hooks.forms.flatMap((form) => find(form, hooks, engine));
  ofProgram.set(hooks, found);
  return found;
}

function find(form: HookForm, hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  switch (form.form) {
    case 'decorator':
      return findDecorated(hooks, engine);
    case 'method':
      return findMethods(hooks, engine);
    case 'subscriber':
      return findSubscribers(form, hooks, engine);
    case 'call':
      return findCalls(form, hooks, engine);
    case 'option':
      return findOptions(form, hooks, engine);
  }
}

/** Whether hooks of this name are ever run. */
function isHookName(name: string, hooks: Hooks, { catalogue }: Engine): boolean {
  return getHookRows(catalogue).some((row) => row.hooks === hooks && row.runs(name));
}

function isFromPackage(expression: ts.Expression, { package: from }: Hooks, engine: Engine): boolean {
  const symbol = getSymbol(expression, engine);
  const isFrom = packageTest(from);
  return symbol !== undefined && getOrigins(symbol, engine).some((declaration) => isFrom(getPlace(declaration).package));
}

function ofMethod(method: ts.Node, name: string, models: DeclaredHook['models'], engine: Engine): readonly DeclaredHook[] {
  const node = toFunction(method, engine);
  const owner = method.parent;
  if (node === undefined || !ts.isClassLike(owner)) return [];
  const isStatic = (ts.getCombinedModifierFlags(method as ts.Declaration) & ts.ModifierFlags.Static) !== 0;
  const value: FunctionValue = {
    kind: 'function',
    node,
    frame: undefined,
    self: isStatic ? UNKNOWN : { kind: 'instance', type: owner },
    origin: node,
  };
  return [{ name, value, models, options: [], frame: engine.unevaluatedFrame(node) }];
}

function findDecorated(hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  return engine.index.methods().flatMap((method) =>
    (ts.getDecorators(method) ?? []).flatMap((decorator) => {
      const named = getDecoratorName(decorator);
      const name = getMemberName(named);
      const isHook = name !== undefined && isHookName(name, hooks, engine) && isFromPackage(named, hooks, engine);
      return isHook ? ofMethod(method, name, new Set([method.parent]), engine) : [];
    }),
  );
}

function findMethods(hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  return engine.index.methods().flatMap((method) => {
    const name = getMemberName(method.name as ts.Node as ts.Expression);
    return name !== undefined && isHookName(name, hooks, engine) ? ofMethod(method, name, new Set([method.parent]), engine) : [];
  });
}

function findSubscribers({ types, models }: Form<'subscriber'>, hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  const { index } = engine;
  const implementing = types.flatMap((name) =>
    index
      .heirs(name)
      .filter(ts.isClassLike)
      .filter(({ heritageClauses }) =>
        heritageClauses?.some((clause) =>
          clause.types.some(({ expression }) => isNamed(expression, name) && isFromPackage(expression, hooks, engine)),
        ),
      ),
  );
  const decorated = types.flatMap((name) =>
    index
      .decorators(name)
      .flatMap((decorator) =>
        ts.isClassLike(decorator.parent) && isFromPackage(getDecoratorName(decorator), hooks, engine) ? [decorator.parent] : [],
      ),
  );
  return [...new Set([...implementing, ...decorated])].flatMap((subscriber) => {
    const listed = getListed(subscriber, models, engine);
    if (listed === 'unknown') return [];
    return subscriber.members.flatMap((member) => {
      const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;
      return name !== undefined && isHookName(name, hooks, engine) ? ofMethod(member, name, listed, engine) : [];
    });
  });
}

function isNamed(expression: ts.Expression, name: string): boolean {
  return getMemberName(expression) === name;
}

/** The classes that a subscriber's method returns; undefined where it has no such method or returns an empty list. */
function getListed(subscriber: ts.ClassLikeDeclaration, method: string, engine: Engine): ReadonlySet<Model> | undefined | 'unknown' {
  const member = getMember(subscriber, method, engine);
  if (member === undefined) return undefined;
  const body = toFunction(member, engine);
  const returned = body === undefined ? [] : getReturns(body).map(skipOuter);
  const listed = returned.flatMap((expression) => (ts.isArrayLiteralExpression(expression) ? expression.elements : [expression]));
  if (listed.length === 0) return returned.length > 0 ? undefined : 'unknown';
  const classes = listed.flatMap((expression) => getSymbol(expression, engine)?.declarations?.filter(ts.isClassLike) ?? []);
  return classes.length > 0 ? new Set(classes) : 'unknown';
}

function findCalls({ members, event, hook }: Form<'call'>, hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  return members.flatMap((member) =>
    engine.index.calls(member).flatMap((call) => {
      const callee = getCalleeExpression(call);
      const receiver = getReceiver(callee);
      const argument = getArgument(call, hook);
      if (receiver === undefined || argument === undefined || !isFromPackage(callee, hooks, engine)) return [];
      const frame = engine.unevaluatedFrame(getEnclosingBody(call));
      const names = event === undefined ? [member] : getTexts(getArgument(call, event), frame, engine);
      const models = isEvery(receiver, hooks, engine) ? undefined : new Set(getNamedModels(receiver, hooks, engine, frame));
      const options = getArguments(call).filter((given) => given !== argument);
      return names.flatMap((name) =>
        getFunctions(engine.evaluate(argument, frame, [])).map((value) => ({ name, value, models, options, frame })),
      );
    }),
  );
}

function isEvery(receiver: ts.Expression, { everyModel = [] }: Hooks, { checker }: Engine): boolean {
  if (everyModel.length === 0) return false;
  const names = getTypeNames(checker.getTypeAtLocation(receiver), checker);
  return everyModel.some((every) => names.some(testOf(every)));
}

/** The text of an expression, or the texts in a list. */
function getTexts(expression: ts.Expression | undefined, frame: Frame, engine: Engine): readonly string[] {
  if (expression === undefined) return [];
  const value = engine.evaluate(expression, frame, []);
  const parts = getAlternatives(value.kind === 'list' ? engine.elementsOf(value) : value);
  return parts.flatMap((part) => (part.kind === 'literal' ? [String(part.value)] : []));
}

function findOptions({ property, of }: Form<'option'>, hooks: Hooks, engine: Engine): readonly DeclaredHook[] {
  const isMaker = (name: string): boolean => of.some((maker) => testOf(maker)(name));
  return engine.index.literalMembers(property).flatMap((member) => {
    const literal = ts.isPropertyAssignment(member) ? skipOuter(member.initializer) : undefined;
    const call = getCallAround(member);
    if (literal === undefined || !ts.isObjectLiteralExpression(literal) || call === undefined) return [];
    const callee = getCalleeExpression(call);
    const isMeant = isMaker(ts.isNewExpression(call) ? 'new' : (getMemberName(callee) ?? '')) && isFromPackage(callee, hooks, engine);
    if (!isMeant) return [];
    const frame = engine.unevaluatedFrame(getEnclosingBody(call));
    const models = getMadeModels(call, hooks, engine, frame);
    return literal.properties.flatMap(({ name }) => {
      const text = name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : '';
      const value = isHookName(text, hooks, engine) ? engine.evaluate(literal, frame, [text]) : UNKNOWN;
      const functions = getFunctions(value.kind === 'list' ? engine.elementsOf(value) : value);
      return functions.map((fn) => ({ name: text, value: fn, models, options: [], frame }));
    });
  });
}

/** The models that a call with options makes: of a class that it initialises, or its own result; every one for a `new`. */
function getMadeModels(call: CallNode, hooks: Hooks, engine: Engine, frame: Frame): DeclaredHook['models'] {
  if (ts.isNewExpression(call)) return undefined;
  if (ts.isDecorator(call.parent)) return new Set([call.parent.parent]);
  const receiver = getReceiver(getCalleeExpression(call));
  const ofClass = receiver === undefined ? [] : getNamedModels(receiver, hooks, engine, frame).filter(ts.isClassLike);
  return new Set([call, ...ofClass]);
}

function getCallAround(member: ts.Node): CallNode | undefined {
  let node = member.parent;
  while (ts.isObjectLiteralElement(node) || ts.isObjectLiteralExpression(node)) node = node.parent;
  return isCallNode(node) ? node : undefined;
}
