import ts from 'typescript';

/** One import of a source file: static, dynamic or of types. */
export interface Import {
  /** What stands in the quotes. */
  readonly from: string;
  readonly kind: 'static' | 'dynamic' | 'type';
}

export interface Reading {
  readonly imports: readonly Import[];
  /** Globals of the process that the file names: `process`, `console`. */
  readonly globals: readonly string[];
}

/** Reads the imports of a module off its syntax. */
export function readImports(file: string, text: string): Reading {
  const imports: Import[] = [];
  const globals = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && isGlobal(node)) globals.add(node.text);
    // a local name that is only spelled like a global; the linter, which follows scopes, sees to the rest
    if (
      (ts.isBindingElement(node) || ts.isVariableDeclaration(node) || ts.isParameter(node)) &&
      ts.isIdentifier(node.name)
    ) {
      declared.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return { imports, globals: [...globals].filter((name) => !declared.has(name)) };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return { from: textOf(node.moduleSpecifier), kind: isOfTypes(node.importClause) ? 'type' : 'static' };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return {
      from: textOf(node.moduleSpecifier),
      kind: node.isTypeOnly || areTypes(node.exportClause) ? 'type' : 'static',
    };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { from: textOf(node.argument.literal), kind: 'type' };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { from: node.arguments[0] ? textOf(node.arguments[0]) : '', kind: 'dynamic' };
  }
  return undefined;
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && areTypes(clause.namedBindings));
}

/** Whether each name in the braces is marked `type`. */
function areTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!names || !('elements' in names)) return false;
  return names.elements.length > 0 && [...names.elements].every((one) => 'isTypeOnly' in one && one.isTypeOnly);
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : `(computed: ${node.getText()})`;
}

function isGlobal(node: ts.Identifier): boolean {
  if (node.text !== 'process' && node.text !== 'console') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() === 'globalThis';
  // a key of an object or of a type is a word, not the global
  return !(
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}
