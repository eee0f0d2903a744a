import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type FunctionNode, getEnclosingBody, getParameters, isFunctionNode } from '../program/syntax.ts';
import { getId, type Path } from '../values/values.ts';
import { getMentions } from '../reads/mentions.ts';
import { stepFrom } from './steps.ts';

/** An expression that holds rows; where in its value they are, `*` where that is not known. */
export interface Spot {
  readonly node: ts.Node;
  readonly path: Path;
}

/** Where rows get to. */
export type Stop =
  /** A function that something else calls returns them. */
  | { readonly kind: 'returned'; readonly body: FunctionNode; readonly path: Path }
  /** They are sent to a client. */
  | { readonly kind: 'answered'; readonly at: ts.Node };

/** What one look at where rows are tells: further places, and ends. */
export interface Next {
  readonly spots: readonly Spot[];
  readonly stops: readonly Stop[];
}

/** What the steps need of each other. */
export interface Travel {
  readonly engine: Engine;
  /** Where a parameter's value gets to. */
  readonly followParameter: (body: FunctionNode, index: number, path: Path) => readonly Stop[];
}

const MAX_SPOTS = 400;
const MAX_DEPTH = 8;

const travels = new WeakMap<Engine, ReturnType<typeof createTravel>>();

/** The questions about where rows get to; what is known of parameters stays. */
export function getTravel(engine: Engine): ReturnType<typeof createTravel> {
  const travel = travels.get(engine) ?? createTravel(engine);
  travels.set(engine, travel);
  return travel;
}

function createTravel(engine: Engine): { readonly follow: (start: Spot) => readonly Stop[] } {
  const ofParameters = new Map<string, readonly Stop[]>();
  /** The parameters that are being followed, and how far up the outermost stands that one of them came back to. */
  const active: string[] = [];
  let openFrom = Infinity;
  const travel: Travel = {
    engine,
    followParameter: (body, index, path) => {
      const parameter = getParameters(body)[index] ?? getParameters(body).find(({ dotDotDotToken }) => dotDotDotToken !== undefined);
      if (parameter === undefined || active.length >= MAX_DEPTH) return [];
      const key = `${getId(body)} ${index} ${path.join('.')}`;
      const known = ofParameters.get(key);
      if (known !== undefined) return known;
      const start = active.indexOf(key);
      if (start >= 0) {
        // A recursion brings nothing new; what is found on the way is not all there is.
        openFrom = Math.min(openFrom, start);
        return [];
      }
      active.push(key);
      const stops = walk(bind(parameter.name, path, engine), body);
      active.pop();
      if (openFrom >= active.length) {
        openFrom = Infinity;
        ofParameters.set(key, stops);
      }
      return stops;
    },
  };
  const walk = (starts: readonly Spot[], within: ts.Node | undefined): readonly Stop[] => {
    const seen = new Set<string>();
    const stops: Stop[] = [];
    const queue = [...starts];
    for (let spot = queue.pop(); spot !== undefined && seen.size < MAX_SPOTS; spot = queue.pop()) {
      const key = `${getId(spot.node)} ${spot.path.join('.')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const next = stepFrom(spot, travel);
      queue.push(...next.spots);
      stops.push(...next.stops);
    }
    return within === undefined ? stops : stops.filter((stop) => stop.kind === 'answered' || stop.body === within);
  };
  return { follow: (start) => walk([start], undefined) };
}

/** Where a name that is given a value is mentioned; of patterns, the parts that hold the rows. */
export function bind(name: ts.BindingName, path: Path, engine: Engine): readonly Spot[] {
  if (ts.isIdentifier(name)) return mentionsOf(name.parent as ts.Declaration, path, engine);
  const [first, ...rest] = path;
  if (first === undefined) {
    // `[first, ...others]` of rows themselves.
    return ts.isArrayBindingPattern(name)
      ? name.elements.flatMap((element) =>
          ts.isBindingElement(element) && element.dotDotDotToken !== undefined ? bind(element.name, [], engine) : [],
        )
      : [];
  }
  return name.elements.flatMap((element, index) => {
    if (!ts.isBindingElement(element)) return [];
    const key = ts.isArrayBindingPattern(name) ? String(index) : (element.propertyName ?? element.name).getText();
    if (element.dotDotDotToken !== undefined) return bind(element.name, path, engine);
    if (first === key) return bind(element.name, rest, engine);
    return first === '*' && mayHoldRows(engine.checker.getTypeAtLocation(element.name), engine) ? bind(element.name, ['*'], engine) : [];
  });
}

/** Where a variable or parameter is mentioned. */
export function mentionsOf(declaration: ts.Declaration, path: Path, engine: Engine): readonly Spot[] {
  return getMentions(declaration, engine).map((node) => ({ node, path }));
}

/** Whether a value of this type may hold a list. */
export function mayHoldRows(type: ts.Type, engine: Engine, depth = 0): boolean {
  const { checker } = engine;
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
  if (type.isUnionOrIntersection()) return type.types.some((part) => mayHoldRows(part, engine, depth));
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.TypeParameter))) return false;
  if (type.flags & ts.TypeFlags.TypeParameter) return true;
  if (checker.isArrayType(type) || checker.isTupleType(type)) return true;
  if (checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined) return true;
  const name = (type.symbol as ts.Symbol | undefined)?.name;
  if (name === 'Map' || name === 'Set' || name === 'AsyncIterable' || name === 'AsyncGenerator') return true;
  if (name === 'Date' || name === 'Buffer' || name === 'Uint8Array') return false;
  if (depth > 2) return false;
  const given = checker.getTypeArguments(type as ts.TypeReference);
  if (given.some((part) => mayHoldRows(part, engine, depth + 1))) return true;
  if (type.getCallSignatures().some((signature) => mayHoldRows(signature.getReturnType(), engine, depth + 1))) return true;
  return checker
    .getPropertiesOfType(type)
    .slice(0, 40)
    .some((property) => {
      const declared = property.valueDeclaration;
      if (declared === undefined || ts.isMethodDeclaration(declared) || ts.isMethodSignature(declared)) return false;
      return mayHoldRows(checker.getTypeOfSymbol(property), engine, depth + 1);
    });
}

/** The function around a node, where it is a function at all. */
export function getFunctionAround(node: ts.Node): FunctionNode | undefined {
  const body = getEnclosingBody(node);
  return isFunctionNode(body) ? body : undefined;
}
