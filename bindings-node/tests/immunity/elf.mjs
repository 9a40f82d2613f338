// What a Linux library needs to be loaded: read from the file itself, by no tool.

import { readFileSync } from "node:fs";

const MACHINES = { 62: "x64", 183: "arm64" };
const [DYNAMIC, NEEDED_VERSIONS] = [6, 0x6ffffffe];
const DT_NEEDED = 1;

/** `{cpu, needed, versions}` of a 64-bit library, for instance versions `["GCC_3.0", "GLIBC_2.17"]`. */
export function read(file) {
  const bytes = readFileSync(file);
  if (bytes.readUInt32BE(0) !== 0x7f454c46 || bytes[4] !== 2 || bytes[5] !== 1) throw new Error(`${file} is no 64-bit ELF file`);
  const sections = sectionsOf(bytes);
  const textAt = (table, offset) => {
    const start = table.offset + offset;
    return bytes.toString("latin1", start, bytes.indexOf(0, start));
  };
  const needed = [];
  for (const section of sections.filter(({ type }) => type === DYNAMIC)) {
    for (let at = section.offset; at < section.offset + section.size; at += 16) {
      const [tag, value] = [Number(bytes.readBigInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8))];
      if (tag === DT_NEEDED) needed.push(textAt(sections[section.link], value));
    }
  }
  const versions = [];
  for (const section of sections.filter(({ type }) => type === NEEDED_VERSIONS)) {
    for (let at = section.offset, next = 1; next !== 0; at += next) {
      for (let aux = at + bytes.readUInt32LE(at + 8), left = bytes.readUInt16LE(at + 2); left > 0; left--) {
        versions.push(textAt(sections[section.link], bytes.readUInt32LE(aux + 8)));
        aux += bytes.readUInt32LE(aux + 12);
      }
      next = bytes.readUInt32LE(at + 12);
    }
  }
  return { cpu: MACHINES[bytes.readUInt16LE(18)], needed, versions };
}

function sectionsOf(bytes) {
  const [start, size, count] = [Number(bytes.readBigUInt64LE(40)), bytes.readUInt16LE(58), bytes.readUInt16LE(60)];
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * size;
    return {
      type: bytes.readUInt32LE(at + 4),
      offset: Number(bytes.readBigUInt64LE(at + 24)),
      size: Number(bytes.readBigUInt64LE(at + 32)),
      link: bytes.readUInt32LE(at + 40),
    };
  });
}
