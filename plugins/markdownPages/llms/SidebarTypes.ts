import type { LoadedVersion } from '@docusaurus/plugin-content-docs';

export type Sidebars = LoadedVersion['sidebars'];
export type Sidebar = Sidebars[string];
export type SidebarItem = Sidebar[number];
