import type { CslStyle } from './csl-style.ts';

/**
 * The Chicago Manual of Style, 18th edition, bibliography of the system with notes: author, title, what it
 * is and when it was said, site with version, address.
 */
export const CHICAGO: CslStyle = {
  id: 'record-chicago',
  title: 'A page of the record, after Chicago 18',
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
        <text term="circa" form="short"/>
      </if>
    </choose>
    <date variable="issued" form="text" date-parts="year-month-day"/>
  </group>
</macro>
<macro name="as-of">
  <date variable="accessed" prefix="as of " form="text" date-parts="year-month-day"/>
</macro>`,
  layout: `
<group delimiter=". ">
  <names variable="author">
    <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
  </names>
  <text macro="title"/>
  <group delimiter=" of ">
    <text variable="genre"/>
    <text macro="issued"/>
  </group>
  <group delimiter=", ">
    <text variable="container-title"/>
    <text variable="version" prefix="version "/>
    <text macro="as-of"/>
  </group>
  <text variable="URL"/>
</group>`,
};
