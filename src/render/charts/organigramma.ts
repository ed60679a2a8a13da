import { hierarchy, type HierarchyNode } from 'd3-hierarchy';

import type { Plan, Unita } from '../../plan/plan.ts';
import type { Unita as UnitData } from '../../schema/generated/types.ts';
import type { Html } from '../blocks.ts';
import { html } from '../escape.ts';
import { drawing, element, line, text, wrap } from './svg.ts';

type Kind = UnitData['tipo'];

const plurals: Readonly<Record<Kind, readonly [singular: string, plural: string]>> = {
  area: ['Area', 'Aree'],
  direzione: ['Direzione', 'Direzioni'],
  settore: ['Settore', 'Settori'],
  'servizio autonomo': ['Servizio autonomo', 'Servizi autonomi'],
  servizio: ['Servizio', 'Servizi'],
  ufficio: ['Ufficio', 'Uffici'],
  altro: ['Altra unità', 'Altre unità'],
};

interface Branch {
  readonly name: string;
  readonly children: readonly Branch[];
}

interface Group {
  readonly kind: Kind;
  readonly units: readonly Branch[];
}

/** The units of the body by type, each with those under it: twice, for a page and for a phone, of which CSS shows one. */
export function organigrammaOf(plan: Plan): Html {
  const body = plan.documents.anagrafica?.data.denominazione ?? 'Ente';
  const groups = groupsOf(plan.unita);
  return html`${draw(body, groups, { name: 'wide', width: 680, columns: 2 })}${draw(body, groups, { name: 'narrow', width: 340, columns: 1 })}`;
}

function groupsOf(units: readonly Unita[]): readonly Group[] {
  const names = new Set(units.map(({ data }) => data.id));
  const codes = new Map(units.map(({ data }) => [data.codice, data.id]));
  const parentOf = (data: UnitData): string | undefined => {
    const parent = data.superiore && (names.has(data.superiore) ? data.superiore : codes.get(data.superiore));
    return parent && !reaches(parent, data.id) ? parent : undefined;
  };
  // a circle of superiors has no top: its units all stand under the body
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    for (
      let at: string | undefined = from;
      at !== undefined && !seen.has(at);
      at = units.find(({ data }) => data.id === at)?.data.superiore
    ) {
      if (at === to) return true;
      seen.add(at);
    }
    return false;
  };
  const branch = (data: UnitData): Branch => ({
    name: data.denominazione,
    children: units.filter((unit) => parentOf(unit.data) === data.id).map((unit) => branch(unit.data)),
  });
  const tops = units.filter(({ data }) => parentOf(data) === undefined);
  const kinds = Object.keys(plurals) as Kind[]; // the record has these keys and no other
  return kinds
    .map((kind) => ({ kind, units: tops.filter(({ data }) => data.tipo === kind).map(({ data }) => branch(data)) }))
    .filter((group) => group.units.length > 0);
}

interface Format {
  readonly name: string;
  readonly width: number;
  readonly columns: number;
}

const trunk = 10;
const indent = 18;
const lineHeight = 16;
const padding = 8;
const gap = 8;
const characterWidth = 6.6;

function draw(body: string, groups: readonly Group[], { name, width, columns }: Format): Html {
  const shapes: Html[] = [];
  const start = trunk + indent;
  // half of the line round the last box is outside it
  const columnWidth = (width - 1 - start - (columns - 1) * 12) / columns;
  let y = 44;
  let trunkEnd = y;
  for (const { kind, units } of groups) {
    y += 14;
    const [singular, plural] = plurals[kind];
    const label = units.length === 1 ? singular : `${plural} (${units.length})`;
    const labelY = y + 12;
    trunkEnd = labelY;
    shapes.push(line(trunk, labelY, start, labelY, 'link'), text(start + 6, labelY + 5, label, { class: 'group' }));
    y += 24;
    const blocks = units.map((unit) => blockOf(unit, columnWidth - indent));
    const bus = y + 2;
    const spines: number[] = [];
    for (let index = 0; index < blocks.length; index += columns) {
      const cells = blocks.slice(index, index + columns);
      y += gap;
      for (const [column, block] of cells.entries()) {
        const x = start + column * (columnWidth + 12);
        spines[column] = y + block.boxHeight / 2;
        shapes.push(line(x + 8, spines[column], x + indent, spines[column], 'link'), ...block.shapes(x + indent, y));
      }
      y += Math.max(...cells.map((block) => block.height));
    }
    for (const [column, end] of spines.entries()) {
      const x = start + column * (columnWidth + 12) + 8;
      shapes.unshift(line(x, bus, x, end, 'link'));
    }
    if (spines.length > 1)
      shapes.unshift(line(start + 8, bus, start + (spines.length - 1) * (columnWidth + 12) + 8, bus, 'link'));
  }
  const top = [
    line(trunk, 36, trunk, trunkEnd, 'link'),
    element('rect', { class: 'root', x: 0.5, y: 0.5, width: Math.min(width - 1, 340), height: 38, rx: 4 }),
    text(trunk + 6, 25, body, { class: 'root-name' }),
  ];
  return drawing({
    className: `organigramma ${name}`,
    width,
    height: y + 4,
    title: 'Organigramma',
    alternative: alternativeOf(body, groups),
    shapes: [...top, ...shapes],
  });
}

interface UnitBlock {
  readonly height: number;
  readonly boxHeight: number;
  readonly shapes: (x: number, y: number) => readonly Html[];
}

/** A unit with those under it, indented line by line. */
function blockOf(unit: Branch, width: number): UnitBlock {
  const root = hierarchy<Branch>(unit, ({ children }) => children);
  const nodes: { node: HierarchyNode<Branch>; lines: readonly string[]; offset: number; height: number }[] = [];
  let offset = 0;
  root.eachBefore((node) => {
    const room = width - node.depth * indent - 2 * padding;
    const lines = wrap(node.data.name, Math.floor(room / characterWidth));
    const height = lines.length * lineHeight + 2 * padding - 4;
    nodes.push({ node, lines, offset, height });
    offset += height + 6;
  });
  const middle = new Map(nodes.map((each) => [each.node, each.offset + each.height / 2]));
  return {
    height: offset - 6,
    boxHeight: nodes[0]?.height ?? 0,
    shapes: (x, y) => {
      const links = nodes.flatMap(({ node, offset: down, height }) => {
        if (!node.parent) return [];
        const spine = x + node.depth * indent - 10;
        const own = y + down + height / 2;
        return [
          line(spine, y + (middle.get(node.parent) ?? 0), spine, own, 'link'),
          line(spine, own, spine + 10, own, 'link'),
        ];
      });
      const boxes = nodes.flatMap(({ node, lines, offset: down, height }) => {
        const left = x + node.depth * indent;
        return [
          element('rect', { class: 'box', x: left, y: y + down, width: width - node.depth * indent, height, rx: 3 }),
          ...lines.map((words, index) =>
            text(left + padding, y + down + padding + 10 + index * lineHeight, words, { class: 'name' }),
          ),
        ];
      });
      return [...links, ...boxes]; // boxes hide the lines that start from their middle
    },
  };
}

function alternativeOf(body: string, groups: readonly Group[]): string {
  const told = (unit: Branch): string =>
    unit.children.length === 0 ? unit.name : `${unit.name}, da cui dipendono: ${unit.children.map(told).join('; ')}`;
  const lists = groups.map(
    ({ kind, units }) => `${plurals[kind][units.length === 1 ? 0 : 1]}: ${units.map(told).join('; ')}.`,
  );
  return `Unità di ${body}. ${lists.join(' ')}`;
}
