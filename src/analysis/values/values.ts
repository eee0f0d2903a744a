import type ts from 'typescript';
import type { Changes } from '../../knowledge/library.ts';
import type { Body, CallNode, FunctionNode } from '../program/syntax.ts';

/** Names of properties, one inside the other. */
export type Path = readonly string[];

/** What an expression may be, as far as a question about calls needs it. Whatever is not seen through stays `unknown`. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | FunctionValue
  | { readonly kind: 'object'; readonly node: ts.ObjectLiteralExpression; readonly frame: Frame }
  | { readonly kind: 'list'; readonly node: ts.ArrayLiteralExpression; readonly frame: Frame }
  | InstanceValue
  | ClientValue
  /** What a call that is not seen through returned there. */
  | { readonly kind: 'result'; readonly node: ts.Node; readonly frame: Frame; readonly path: Path }
  /** Whatever a parameter, a variable or an object of a class holds at a path. */
  | PlaceValue
  | { readonly kind: 'union'; readonly values: readonly Value[] };

/** The client that a transaction hands out. */
export interface ClientValue {
  readonly kind: 'client';
  readonly token: string;
  readonly path: Path;
  readonly opener?: { readonly call: CallNode; readonly frame: Frame };
}

/** Whatever is found at a path from a declaration. */
export interface PlaceValue {
  readonly kind: 'place';
  readonly root: ts.Declaration;
  readonly path: Path;
  /** It is what a hook is handed for the row that is written. */
  readonly written?: Written;
}

/** What a write does to the row that its hooks are handed. */
export interface Written {
  readonly changes: Changes;
  /** The columns that it changes; absent where it may be any. */
  readonly columns?: readonly string[] | undefined;
  /** The classes that it may be of, of those that a hook asks about; absent where it may be of any. */
  readonly classes?: readonly ts.Node[] | undefined;
  /** Whether the row is stored for the first time; absent where that is not known. */
  readonly isNew?: boolean | undefined;
}

/** A function together with the frame it was made in. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionNode;
  /** The frame its free variables live in; undefined at the top level and where that frame was not evaluated. */
  readonly frame: Frame | undefined;
  /** `this` inside it, where it was taken from an object. */
  readonly self: Value;
  /** The expression that named or made it. */
  readonly origin: ts.Node;
}

/** An object of a class of the project; `construction` where its making was seen. */
export interface InstanceValue {
  readonly kind: 'instance';
  readonly type: ts.ClassLikeDeclaration;
  /** It came out of a call that is not seen through: what its fields hold may be anything. */
  readonly isUnseen?: boolean;
  /** That call was given the client of a transaction: what its fields hold runs on it. */
  readonly on?: ClientValue | undefined;
  readonly construction?: { readonly node: ts.NewExpression; readonly frame: Frame };
}

/** One evaluation of a body: its arguments, answered on demand, and the questions it asked of them. */
export interface Frame {
  readonly id: number;
  readonly body: Body;
  /** The frame around the function where it was written. */
  readonly parent: Frame | undefined;
  /** What the argument at an index (or its property at a path) is. */
  readonly argument: (index: number, path: Path) => Value;
  readonly self: () => Value;
  /** Values of its constants, as far as they were asked for. */
  readonly locals: Map<string, Value>;
  /** Each question asked of arguments and `this`, with the key of its answer: a summary holds wherever the answers are the same. */
  readonly asked: Map<string, string>;
}

export const UNKNOWN: Value = { kind: 'unknown' };
export const ABSENT: Value = { kind: 'absent' };

const MAX_ALTERNATIVES = 6;

/** One value for several alternatives; unknown when they are too many. */
export function unite(values: readonly Value[]): Value {
  const parts = values.flatMap((value) => (value.kind === 'union' ? value.values : [value]));
  const distinct = [...new Map(parts.map((value) => [getKey(value), value])).values()];
  const [first] = distinct;
  if (first === undefined || distinct.length > MAX_ALTERNATIVES) return UNKNOWN;
  return distinct.length === 1 ? first : { kind: 'union', values: distinct };
}

/** The alternatives of a value. */
export function getAlternatives(value: Value): readonly Value[] {
  return value.kind === 'union' ? value.values : [value];
}

/** The functions among the alternatives. */
export function getFunctions(value: Value): readonly FunctionValue[] {
  return getAlternatives(value).filter((alternative) => alternative.kind === 'function');
}

/** Whether a value counts as true in a condition; undefined when that is not known. */
export function getTruth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'absent':
      return false;
    case 'literal':
      return Boolean(value.value);
    case 'function':
    case 'object':
    case 'list':
    case 'instance':
      return true;
    case 'client':
      return value.path.length === 0 ? true : undefined;
    case 'union': {
      const truths = new Set(value.values.map(getTruth));
      return truths.size === 1 ? [...truths][0] : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a value is null or undefined; undefined when that is not known. */
export function isAbsent(value: Value): boolean | undefined {
  if (value.kind === 'absent') return true;
  if (value.kind === 'union') return value.values.some((part) => isAbsent(part) !== false) ? undefined : false;
  if (value.kind === 'client') return value.path.length === 0 ? false : undefined;
  return value.kind === 'unknown' || value.kind === 'place' || value.kind === 'result' ? undefined : false;
}

/** A text that is the same for values that no question can tell apart. */
export function getKey(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return '?';
    case 'absent':
      return '0';
    case 'literal':
      return JSON.stringify(value.value);
    case 'function':
      return `function ${getId(value.node)}@${value.frame?.id ?? 0}`;
    case 'object':
      return `object ${getId(value.node)}@${value.frame.id}`;
    case 'list':
      return `list ${getId(value.node)}@${value.frame.id}`;
    case 'instance':
      return `instance ${getId(value.type)}${value.isUnseen === true ? '?' : ''}${value.on?.token ?? ''}${value.construction === undefined ? '' : `:${getId(value.construction.node)}@${value.construction.frame.id}`}`;
    case 'client':
      return `client ${[value.token, ...value.path].join('.')}`;
    case 'result':
      return `result ${getId(value.node)}@${[value.frame.id, ...value.path].join('.')}`;
    case 'place':
      return `place ${[getId(value.root), ...value.path].join('.')}${getWrittenKey(value.written)}`;
    case 'union':
      return value.values.map(getKey).join(' | ');
  }
}

function getWrittenKey(written: Written | undefined): string {
  return written === undefined
    ? ''
    : ` ${String(written.isNew)} ${written.columns?.join() ?? '*'} ${written.classes?.map(getId).join() ?? '*'}`;
}

const ids = new WeakMap<object, number>();
const counter = new WeakMap<typeof ids, number>();

/** A number that stands for an object as long as it lives. */
export function getId(object: object): number {
  let id = ids.get(object);
  if (id === undefined) {
    id = (counter.get(ids) ?? 0) + 1;
    counter.set(ids, id);
    ids.set(object, id);
  }
  return id;
}
