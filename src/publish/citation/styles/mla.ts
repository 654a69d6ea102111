import type { CslStyle } from './csl-style.ts';

/**
 * The MLA Handbook, 9th edition, list of works cited: author, title, container with version, date and
 * address, and last, where MLA has what is optional, what it is and as of when.
 */
export const MLA: CslStyle = {
  id: 'record-mla',
  title: 'A page of the record, after MLA 9',
  end: '.',
  afterTitle: '.',
  macros: `
<macro name="title">
  <text variable="title" text-case="title" quotes="true"/>
</macro>
<macro name="issued">
  <group delimiter=" ">
    <choose>
      <if is-uncertain-date="issued">
        <text term="circa"/>
      </if>
    </choose>
    <date variable="issued" delimiter=" ">
      <date-part name="day"/>
      <date-part name="month" form="short"/>
      <date-part name="year"/>
    </date>
  </group>
</macro>
<macro name="as-of">
  <date variable="accessed" prefix="as of " delimiter=" ">
    <date-part name="day"/>
    <date-part name="month" form="short"/>
    <date-part name="year"/>
  </date>
</macro>`,
  layout: `
<group delimiter=". ">
  <names variable="author">
    <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always" et-al-min="3" et-al-use-first="1"/>
  </names>
  <text macro="title"/>
  <group delimiter=", ">
    <text variable="container-title" font-style="italic"/>
    <text variable="version" prefix="version "/>
    <text macro="issued"/>
    <text variable="URL"/>
  </group>
  <group delimiter=", ">
    <text variable="genre"/>
    <text macro="as-of"/>
  </group>
</group>`,
};
