import ts from 'typescript';
import { isInPackage } from './places.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** So many sources of other packages are read, and no more. */
const MAX_READ = 2000;

interface Internals {
  /** What an import was resolved to: not part of the public interface, and asked only to save time. */
  readonly getResolvedModule?: (file: ts.SourceFile, name: string, mode: ts.ResolutionMode) => Resolved | undefined;
}

type Resolved = ts.ResolvedModuleWithFailedLookupLocations;

/** Sources by the declaration files that were built of them, which programs share. */
const parsed = new WeakMap<ts.SourceFile, ts.SourceFile>();

/**
 * The program with sources of the workspace's other packages in place of what was built of them, where it uses something of theirs that
 * may open a transaction: declaration files hide what functions do. Files are shared, so a node of the one is a node of the other. The
 * program itself where there is nothing to see.
 */
export function withSources(program: ts.Program, opens: (member: string) => boolean, sys: ts.System = ts.sys): ts.Program {
  const declared = program.getSourceFiles().filter((file) => file.isDeclarationFile && !isInPackage(file.fileName));
  if (declared.length === 0) return program;
  const workspace = createWorkspace(sys);
  return usesOpener(program, workspace, opens, sys) ? replace(program, declared, workspace, sys) : program;
}

/** Whether the program's own code imports, from a declaration file of the workspace, what a source declares that opens transactions. */
function usesOpener(program: ts.Program, workspace: Workspace, opens: (member: string) => boolean, sys: ts.System): boolean {
  const checker = program.getTypeChecker();
  const known = new Map<ts.SourceFile, boolean>();
  const mayOpen = (file: ts.SourceFile): boolean => {
    const source = workspace.sourceOf(file.fileName);
    const called = source === undefined ? null : (sys.readFile(source)?.match(/[\w$]+(?=\s*[(<])/g) ?? null);
    return [...new Set(called)].some(opens);
  };
  const isOpener = (name: ts.Identifier): boolean => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Alias)) return false;
    return (checker.getAliasedSymbol(symbol).declarations ?? []).some((declaration) => {
      const file = declaration.getSourceFile();
      if (!file.isDeclarationFile || isInPackage(file.fileName) || !declaresValue(declaration)) return false;
      if (!known.has(file)) known.set(file, mayOpen(file));
      return known.get(file) === true;
    });
  };
  return program.getSourceFiles().some((file) => {
    if (file.isDeclarationFile || isInPackage(file.fileName)) return false;
    return file.statements.some((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
      const { importClause: clause, moduleSpecifier } = statement;
      if (clause === undefined || clause.isTypeOnly || moduleSpecifier.text.startsWith('.')) return false;
      const bindings = clause.namedBindings;
      const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : [];
      return [...(clause.name === undefined ? [] : [clause.name]), ...named].some(isOpener);
    });
  });
}

function replace(program: ts.Program, declared: readonly ts.SourceFile[], workspace: Workspace, sys: ts.System): ts.Program {
  const options = program.getCompilerOptions();
  const host = ts.createCompilerHost(options, true);
  const builtOf = new Map<string, ts.SourceFile>();
  const sourceOf = new Map<string, string>();
  // Types alone stay as they are built: both ways, or there would be two of each.
  const kept = new Map<string, string>();
  for (const file of declared) {
    const source = workspace.sourceOf(file.fileName);
    if (source === undefined) continue;
    if (sourceOf.size >= MAX_READ || !file.statements.some(declaresValue)) kept.set(source, file.fileName);
    else {
      sourceOf.set(file.fileName, source);
      builtOf.set(source, file);
    }
  }
  const resolve = createResolver(program, workspace, sys);
  const follow = (found: Resolved): Resolved => {
    const { resolvedModule } = found;
    if (resolvedModule === undefined || isInPackage(resolvedModule.resolvedFileName)) return found;
    const name = resolvedModule.resolvedFileName;
    const resolvedFileName = sourceOf.get(name) ?? kept.get(name) ?? name;
    const extension = /(\.d)?\.[^.]+$/.exec(resolvedFileName)?.[0] ?? '';
    // What a package outside the workspace imports counts as outside, too: this one is inside.
    return { ...found, resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false } };
  };
  return ts.createProgram({
    rootNames: program.getRootFileNames(),
    options,
    host: {
      ...host,
      getSourceFile: (name, ...rest) => {
        const built = builtOf.get(name);
        const known = program.getSourceFile(name) ?? (built === undefined ? undefined : parsed.get(built));
        if (known !== undefined && (built === undefined || known.text === sys.readFile(name))) return known;
        const file = host.getSourceFile(name, ...rest);
        if (built !== undefined && file !== undefined) parsed.set(built, file);
        return file;
      },
      resolveModuleNameLiterals: (literals, _name, _reference, _options, file) => literals.map((literal) => follow(resolve(literal, file))),
    },
  });
}

/** Resolves imports as the program does, and those of other sources as their own packages do. */
function createResolver(program: ts.Program, workspace: Workspace, sys: ts.System) {
  const options = program.getCompilerOptions();
  const { getResolvedModule } = program as Internals;
  const caches = new Map<string, ts.ModuleResolutionCache>();
  return (literal: ts.StringLiteralLike, file: ts.SourceFile): Resolved => {
    const mode = ts.getModeForUsageLocation(file, literal, options);
    const isOwn = program.getSourceFile(file.fileName) === file;
    const known = isOwn ? getResolvedModule?.(file, literal.text, mode) : undefined;
    if (known !== undefined) return known;
    const paths = isOwn ? {} : workspace.pathsOf(file.fileName);
    const own = { ...options, ...paths };
    const key = isOwn ? '' : JSON.stringify(paths);
    const cache = caches.get(key) ?? ts.createModuleResolutionCache(sys.getCurrentDirectory(), (name) => name, own);
    caches.set(key, cache);
    return ts.resolveModuleName(literal.text, file.fileName, own, sys, cache, undefined, mode);
  };
}

/** What is there when the program runs, types left out. */
function declaresValue(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableStatement(node) || ts.isVariableDeclaration(node);
}
