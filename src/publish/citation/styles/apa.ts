import type { CslStyle } from './csl-style.ts';

/**
 * APA Style, 7th edition, reference list: author, date, title with version and what it is, site, address.
 * Without an author the title comes first. The version's day takes the place of a day of retrieval.
 */
export const APA: CslStyle = {
  id: 'record-apa',
  title: 'A page of the record, after APA Style 7',
  end: '',
  afterTitle: '',
  macros: `
<macro name="title">
  <text variable="title" font-style="italic"/>
</macro>
<macro name="issued">
  <group prefix="(" suffix=")" delimiter=" ">
    <choose>
      <if is-uncertain-date="issued">
        <text term="circa" form="short"/>
      </if>
    </choose>
    <group delimiter=", ">
      <date variable="issued">
        <date-part name="year"/>
      </date>
      <date variable="issued" delimiter=" ">
        <date-part name="month"/>
        <date-part name="day"/>
      </date>
    </group>
  </group>
</macro>
<macro name="as-of">
  <date variable="accessed" prefix="as of " form="text" date-parts="year-month-day"/>
</macro>
<macro name="title-and-version">
  <group delimiter=" ">
    <text macro="title"/>
    <group prefix="(" suffix=")" delimiter=", ">
      <text variable="version" prefix="Version "/>
      <text macro="as-of"/>
    </group>
  </group>
</macro>
<macro name="genre">
  <text variable="genre" prefix="[" suffix="]"/>
</macro>`,
  layout: `
<group delimiter=". ">
  <choose>
    <if variable="author">
      <names variable="author">
        <name name-as-sort-order="all" initialize-with=". " and="symbol" delimiter-precedes-last="always" et-al-min="21" et-al-use-first="19" et-al-use-last="true"/>
      </names>
      <text macro="issued"/>
      <group delimiter=" ">
        <text macro="title-and-version"/>
        <text macro="genre"/>
      </group>
    </if>
    <else>
      <text macro="title-and-version"/>
      <text macro="issued"/>
      <text macro="genre"/>
    </else>
  </choose>
  <text variable="container-title"/>
  <text variable="URL"/>
</group>`,
};
