import ts from 'typescript';
import { isInPackage } from './places.ts';

/** A package of the same workspace: where it stands, and how its own configuration resolves modules. */
interface WorkspacePackage {
  readonly folder: string;
  readonly options: ts.CompilerOptions;
}

/** Where the sources of a workspace's packages are. */
export interface Workspace {
  /** The source that a built file is made of, whether it has been built or not. */
  readonly sourceOf: (built: string) => string | undefined;
  /** The path aliases by which a file of the workspace resolves its imports. */
  readonly pathsOf: (fileName: string) => Pick<ts.CompilerOptions, 'paths' | 'baseUrl' | 'pathsBasePath'>;
}

const BUILT = /\.(d\.ts|d\.mts|d\.cts|js|mjs|cjs)$/;
/** Folders that builds write to, one inside the other: `dist/cjs`, `build/main`. */
const OUTPUTS = /^(dist|build|lib|out|output|cjs|esm|es|main|module|types)$/;

/** Looks at the workspace through the file system, each place once. */
export function createWorkspace(sys: ts.System): Workspace {
  const links = new Map<string, string>();
  const packages = new Map<string, WorkspacePackage | undefined>();
  const sources = new Map<string, string | undefined>();

  const packageOf = (fileName: string): WorkspacePackage | undefined => {
    if (isInPackage(fileName)) return undefined;
    const folder = dirname(fileName);
    if (packages.has(folder)) return packages.get(folder);
    const isRoot = folder === dirname(folder);
    const found = sys.fileExists(`${folder}/package.json`)
      ? { folder, options: readOptions(folder, sys) }
      : isRoot
        ? undefined
        : packageOf(folder);
    packages.set(folder, found);
    return found;
  };
  /** `node_modules/@acme/db` is a link into the workspace, or a folder of its own. */
  const follow = (fileName: string): string => {
    const link = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(fileName)?.[0];
    if (link === undefined) return fileName;
    const target = links.get(link) ?? sys.realpath?.(link) ?? link;
    links.set(link, target);
    return target + fileName.slice(link.length);
  };
  return {
    sourceOf: (file) => {
      if (!BUILT.test(file)) return undefined;
      const built = follow(file);
      if (isInPackage(built)) return undefined;
      if (!sources.has(built)) sources.set(built, findSource(built, packageOf(built), sys));
      return sources.get(built);
    },
    pathsOf: (fileName) => {
      const { paths, baseUrl, pathsBasePath } = packageOf(fileName)?.options ?? {};
      return { paths, baseUrl, pathsBasePath };
    },
  };
}

/** What the package's tsconfig says, without looking for the files that it includes. */
function readOptions(folder: string, sys: ts.System): ts.CompilerOptions {
  const name = ['tsconfig.json', 'tsconfig.build.json'].map((file) => `${folder}/${file}`).find((file) => sys.fileExists(file));
  if (name === undefined) return {};
  const { config } = ts.readConfigFile(name, (file) => sys.readFile(file)) as { config?: unknown };
  const host: ts.ParseConfigHost = { ...sys, useCaseSensitiveFileNames: sys.useCaseSensitiveFileNames, readDirectory: () => [] };
  return ts.parseJsonConfigFileContent(config ?? {}, host, folder, undefined, name).options;
}

function findSource(built: string, own: WorkspacePackage | undefined, sys: ts.System): string | undefined {
  const mapped = readMap(built, sys);
  if (mapped !== undefined) return mapped;
  if (own === undefined) return undefined;
  const { folder, options } = own;
  if (!built.startsWith(`${folder}/`)) return undefined;
  const parts = built.slice(folder.length + 1).split('/');
  const outputs = parts.findIndex((part) => !OUTPUTS.test(part));
  const rest = parts.slice(Math.max(outputs, 0)).join('/');
  const places: string[] = [];
  for (const output of [options.declarationDir, options.outDir]) {
    if (output !== undefined && built.startsWith(`${output}/`)) {
      const inside = built.slice(output.length + 1);
      places.push(`${options.rootDir ?? `${folder}/src`}/${inside}`, `${folder}/${inside}`);
    }
  }
  if (outputs > 0) places.push(`${folder}/src/${rest}`, `${folder}/${rest}`);
  for (const place of places) {
    const stem = place.replace(BUILT, '');
    const source = [`${stem}.ts`, `${stem}.tsx`, `${stem}.mts`, `${stem}.cts`].find((file) => sys.fileExists(file));
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The source that a declaration map names, if it names one that is there. */
function readMap(built: string, sys: ts.System): string | undefined {
  const text = built.includes('.d.') && sys.fileExists(`${built}.map`) ? sys.readFile(`${built}.map`) : undefined;
  if (text === undefined) return undefined;
  const { config } = ts.parseConfigFileTextToJson(`${built}.map`, text) as { config?: { sourceRoot?: string; sources?: string[] } };
  const [first] = config?.sources ?? [];
  if (first === undefined || (config?.sources?.length ?? 0) !== 1) return undefined;
  const source = sys.resolvePath([dirname(built), config?.sourceRoot ?? '', first].filter(Boolean).join('/'));
  return /\.[cm]?tsx?$/.test(source) && !source.includes('.d.') && sys.fileExists(source) ? source : undefined;
}

function dirname(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}
