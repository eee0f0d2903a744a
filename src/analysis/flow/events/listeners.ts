import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getMember } from '../../program/classes.ts';
import { isTestDouble } from '../../program/implementations.ts';
import { getPlace } from '../../program/places.ts';
import { getOrigins, getSymbol } from '../../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getArgument,
  getCalleeExpression,
  getEnclosingBody,
  getReceiver,
  isFunctionNode,
} from '../../program/syntax.ts';
import { identify } from '../../recognition/identity.ts';
import { getNames } from '../../values/names.ts';
import { type FunctionValue, getFunctions, getKey, UNKNOWN } from '../../values/values.ts';
import type { Walk } from '../walk.ts';

/** A function that hears events. */
export interface Listener {
  readonly value: FunctionValue;
  /** The names it listens for; undefined for all. */
  readonly names: readonly string[] | undefined;
  /** The classes it listens for. */
  readonly classes: readonly ts.ClassLikeDeclaration[];
  /** The object it was registered on, where its making was seen; a word for the one that a framework makes. */
  readonly emitter: string | undefined;
}

const known = new WeakMap<Engine['catalogue'], Map<string, readonly Listener[]>>();

/** All that listens on a channel, in the whole program; what stands in tests does not count. */
export function getListeners(channel: string, engine: Engine): readonly Listener[] {
  const ofProgram = known.get(engine.catalogue) ?? new Map<string, readonly Listener[]>();
  known.set(engine.catalogue, ofProgram);
  const listeners = ofProgram.get(channel) ?? [...findDecorated(channel, engine), ...findRegistered(channel, engine)];
  ofProgram.set(channel, listeners);
  return listeners;
}

/** What decorators make listen on a channel. */
export function findDecorated(channel: string, engine: Engine): readonly Listener[] {
  const names = engine.catalogue.libraries.flatMap(({ listeners = [] }) =>
    listeners.filter((fact) => fact.channel === channel).map(({ name }) => name),
  );
  return [...new Set(names)]
    .flatMap((name) => engine.index.decorators(name))
    .filter((decorator) => !isTestDouble(decorator, engine))
    .flatMap((decorator) => toListener(decorator, channel, engine));
}

function toListener(decorator: ts.Decorator, channel: string, engine: Engine): readonly Listener[] {
  const { expression, parent } = decorator;
  if (!ts.isCallExpression(expression)) return [];
  const symbol = getSymbol(expression.expression, engine);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, engine);
  const fact = declarations
    .map((declaration) => engine.catalogue.listener(getPlace(declaration), symbol?.name ?? '')?.fact)
    .find((found) => found?.channel === channel);
  if (fact === undefined) return [];
  const type = ts.isClassLike(parent) ? parent : ts.isClassLike(parent.parent) ? parent.parent : undefined;
  const method = fact.method === undefined ? parent : type === undefined ? undefined : getMember(type, fact.method, engine);
  if (type === undefined || method === undefined || !isFunctionNode(method)) return [];
  const [name] = expression.arguments;
  const frame = engine.unevaluatedFrame(decorator.getSourceFile());
  const classes = expression.arguments.flatMap((argument) => {
    const declaration = fact.method === undefined ? undefined : getSymbol(argument, engine)?.valueDeclaration;
    return declaration !== undefined && ts.isClassLike(declaration) ? [declaration] : [];
  });
  const names = fact.method === undefined && name !== undefined ? getNames(name, frame, engine) : [];
  return [{ value: toValue(method, type), names, classes, emitter: undefined }];
}

function toValue(node: FunctionNode, type: ts.ClassLikeDeclaration): FunctionValue {
  return { kind: 'function', node, frame: undefined, self: { kind: 'instance', type }, origin: node };
}

function findRegistered(channel: string, engine: Engine): readonly Listener[] {
  const members = engine.catalogue.libraries.flatMap(({ calls }) =>
    calls.flatMap((fact) => ('listens' in fact && fact.listens.channel === channel ? [...fact.members] : [])),
  );
  return [...new Set(members)]
    .flatMap((member) => engine.index.calls(member))
    .filter((call) => getArgument(call, 0) !== undefined && !isTestDouble(call, engine))
    .flatMap((call) => {
      const fact = identify(call, engine).match?.fact;
      if (fact === undefined || !('listens' in fact) || fact.listens.channel !== channel) return [];
      const frame = engine.unevaluatedFrame(getEnclosingBody(call));
      const name = fact.listens.name === undefined ? undefined : getArgument(call, fact.listens.name);
      const names = fact.listens.name === undefined ? undefined : name === undefined ? [] : getNames(name, frame, engine);
      const listener = getArgument(call, fact.listens.listener);
      const values = listener === undefined ? [] : getFunctions(engine.evaluate(listener, frame, []));
      return values.map((value) => ({ value, names, classes: [], emitter: getEmitter(call, { engine, frame }) }));
    });
}

/** Which object raises the event, where its making was seen. */
export function getEmitter(call: CallNode, { engine, frame }: Pick<Walk, 'engine' | 'frame'>): string | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  const value = receiver === undefined ? UNKNOWN : engine.evaluate(receiver, frame, []);
  const isMade =
    (value.kind === 'result' && value.path.length === 0 && ts.isNewExpression(value.node)) ||
    (value.kind === 'instance' && value.construction !== undefined);
  return isMade ? getKey(value) : undefined;
}
