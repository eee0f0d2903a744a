import type ts from 'typescript';
import type { Context } from './context.ts';
import type { Carrier } from './flow/clients/carriers.ts';
import type { Outcome, Transaction } from './flow/facts.ts';
import type { Body, CallNode } from './program/syntax.ts';
import type { Maker } from './values/frames.ts';
import type { Frame, FunctionValue, InstanceValue, Path, Value } from './values/values.ts';

/** How a body is to be run. */
export interface Run {
  readonly body: Body;
  readonly parent: Frame | undefined;
  readonly argument: (index: number, path: Path) => Value;
  readonly self: () => Value;
  /**
   * `'full'` inside a transaction: every call counts. `'scan'` outside: only what may open, begin or end one is looked at, so that
   * code without transactions costs no more than a walk.
   */
  readonly depth: 'scan' | 'full';
  /** The calls of the body that are looked at; all of them when absent. */
  readonly isWanted?: (call: CallNode) => boolean;
  /** What is given for which parameter, as far as the call site shows it: a recursion that gives the same is not run again. */
  readonly shape: string;
}

/** Where the evaluation of an expression stands. */
export interface Evaluating {
  depth: number;
  /** Steps taken for the question that was asked first. */
  steps: number;
  /** Calls whose returned values are being found, one inside the other. */
  returns: number;
  /** Variables whose values are being found. */
  readonly declarations: Set<ts.Node>;
  /** The value is wanted for a condition only: calls are not followed. */
  isCondition: boolean;
}

/** Evaluates bodies and expressions of one program; what the parts of the evaluation need of each other. */
export interface Engine extends Context {
  /** What an expression (or its property at a path) may be when the frame runs it. */
  readonly evaluate: (expression: ts.Expression, frame: Frame, path: Path) => Value;
  /** Runs a body, or answers from what is known of it. */
  readonly run: (run: Run) => Outcome;
  /** Runs a function value. */
  readonly runFunction: (value: FunctionValue, argument: Run['argument'], depth: Run['depth'], shape: string) => Outcome;
  /** Runs what a call calls, with the call's arguments, as far as it is the project's own code. */
  readonly runCallee: (call: CallNode, body: Body, passed: FunctionValue | undefined, frame: Frame, depth: Run['depth']) => Outcome;
  /** What a call of the project's own functions returns. */
  readonly returnedBy: (call: ts.CallExpression, frame: Frame) => Value;
  /** What a getter of an object returns. */
  readonly returnedByGetter: (getter: ts.GetAccessorDeclaration, self: Value) => Value;
  /** A frame for a body that is not being run: its arguments are whatever they are. */
  readonly unevaluatedFrame: (body: Body) => Frame;
  /** The frame in which a `new` or `super(…)` makes the fields of an object. */
  readonly constructorFrame: (node: CallNode, frame: Frame, maker: Maker, self: Value) => Frame;
  /** The same for an object that came out of a call which is not seen through: whatever its constructor was given. */
  readonly unseenFrame: (maker: Maker, self: InstanceValue) => Frame;
  /** What a list may hold: its literal elements and what was put into it so far. */
  readonly elementsOf: (list: Value) => Value;
  /** Notes that a value was put into a list. */
  readonly store: (list: string, value: Value) => void;
  /** What the decorators of a method put around it. */
  readonly boundaryOf: (body: Body) => { readonly transaction: Transaction } | 'leaves' | undefined;
  /** The ways in which transactions of the program hand their clients to the methods they stand around. */
  readonly carriers: () => readonly Carrier[];
  /** The bodies that are being run, outermost first. */
  readonly activeBodies: () => readonly Body[];
  /** Whether some work runs a function inside a transaction; which, if it always does so. What it learns on the way is forgotten. */
  readonly encloses: (target: Body, work: () => void) => { readonly transaction: Transaction | undefined } | undefined;
  /** Runs some work inside a transaction. */
  readonly within: <T>(transaction: Transaction, work: () => T) => T;
  /** Whether such work is going on. */
  readonly isProbing: () => boolean;
  /** Guards of the expression evaluation against endless regress. */
  readonly evaluating: Evaluating;
}
