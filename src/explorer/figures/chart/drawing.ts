import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { emptiedByNodes } from './emptied-by-nodes.js';

core.use([BarChart, GridComponent, TooltipComponent, AriaComponent, LabelLayout, emptiedByNodes]);

/** Only what the charts of this page are made of; it is fetched when the first of them is drawn. */
export const beginDrawing = (box: HTMLElement): core.EChartsType => core.init(box, null, { renderer: 'svg' });

export type Drawing = core.EChartsType;
