import ts from 'typescript';
import { type Body, getEnclosingBody } from '../program/syntax.ts';
import { type Frame, getId, getKey, UNKNOWN, type Value } from './values.ts';

/** Makes frames, each with a number of its own, which note what is asked of their arguments and of `this`. */
export function createFrames(evaluating: {
  readonly isCondition: boolean;
}): (given: Pick<Frame, 'body' | 'parent' | 'argument' | 'self'>) => Frame {
  let frames = 0;
  return ({ body, parent, argument, self }) => {
    const asked = new Map<string, string>();
    const ask = (question: string, answer: Value): Value => {
      asked.set(evaluating.isCondition ? `if ${question}` : question, getKey(answer));
      return answer;
    };
    return {
      id: ++frames,
      body,
      parent,
      asked,
      locals: new Map(),
      argument: (index, path) => ask([index, ...path].join('.'), argument(index, path)),
      self: () => ask('this', self()),
    };
  };
}

/** One frame for each body that is not being run, in those of the bodies around it: its arguments are whatever they are. */
export function createUnevaluated(createFrame: ReturnType<typeof createFrames>): (body: Body) => Frame {
  const frames = new WeakMap<Body, Frame>();
  const getFrame = (body: Body): Frame => {
    const parent = ts.isSourceFile(body) ? undefined : getFrame(getEnclosingBody(body));
    const frame = frames.get(body) ?? createFrame({ body, parent, argument: () => UNKNOWN, self: () => getSelfOf(body) });
    frames.set(body, frame);
    return frame;
  };
  return getFrame;
}

/** What makes the fields of an object: a constructor; of a class that has none of its own, the class. */
export type Maker = ts.ConstructorDeclaration | ts.ClassLikeDeclaration;

/** One frame for each class of an object that a call makes in a frame: its fields see what the constructor is given, and the object itself. */
export function createConstructed(
  createFrame: ReturnType<typeof createFrames>,
  unevaluated: ReturnType<typeof createUnevaluated>,
): (call: ts.Node, frame: Frame, maker: Maker, self: Value, argument: Frame['argument']) => Frame {
  const constructed = new WeakMap<Frame, Map<string, Frame>>();
  return (call, frame, maker, self, argument) => {
    const frames = constructed.get(frame) ?? new Map<string, Frame>();
    constructed.set(frame, frames);
    const key = `${getId(call)} ${getId(maker)} ${getKey(self)}`;
    const around = ts.isConstructorDeclaration(maker) ? undefined : unevaluated(getEnclosingBody(maker));
    const made =
      frames.get(key) ??
      createFrame({
        body: around?.body ?? (maker as Body),
        parent: around?.parent,
        argument: around?.argument ?? argument,
        self: () => self,
      });
    frames.set(key, made);
    return made;
  };
}

/** The frame in the chain that runs the body a node stands in. */
export function findFrame(node: ts.Node, frame: Frame): Frame | undefined {
  return findFrameOf(getEnclosingBody(node), frame);
}

/** The frame in the chain that runs a body. */
export function findFrameOf(body: ts.Node, frame: Frame): Frame | undefined {
  let current: Frame | undefined = frame;
  while (current !== undefined && current.body !== body) current = current.parent;
  return current;
}

/** `this` in a method: some object of the class around it. */
export function getSelfOf(body: Body): Value {
  let node: ts.Node = body;
  while (ts.isArrowFunction(node)) node = getEnclosingBody(node);
  const owner = ts.isSourceFile(node) ? undefined : ts.isClassLike(node.parent) ? node.parent : undefined;
  return owner === undefined ? UNKNOWN : { kind: 'instance', type: owner };
}

/** The frame around a body, where the chain holds it. */
export function findParent(body: Body, frame: Frame): Frame | undefined {
  return ts.isSourceFile(body) ? undefined : findFrameOf(getEnclosingBody(body), frame);
}
