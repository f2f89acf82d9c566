/** Whether devices work, last and can be built at the price. */
export const hardware = `hardware | hardware device board firmware pcb sensor prototype enclosure battery chip embedded evt dvt pvt bom fpga mechanical electronics robot rev cad drone

field-failures: the share of devices that fail in the first year
  -% lagging quality | reliability-test burn-in dvt enclosure drop-test supplier connector thermal ip67 halt vibration sealing design-review fmea housing qualification | How many come back broken?
test-yield: the share of boards that pass the first test
  +% quality | test-fixture dfm pvt end-of-line-test pilot-run layout contract-manufacturer pcb test-jig design-for-manufacturing bring-up soldering ict factory-test | How many are right when made?
battery-life: the battery life in daily use
  +hours product | battery power firmware sleep-mode charger pmic low-power bluetooth radio solar | How long until somebody needs a plug?
unit-cost: the cost per unit
  -money lagging business | bom dfm sourcing second-source tooling component redesign contract-manufacturer cost-down mould supplier | What does one cost to build?
firmware-updated: the share of devices on the current firmware
  +% quality | firmware ota over-the-air bootloader update-server release secure-boot fleet rollback | Whose device gets what we mended?
late-design-faults: the number of faults that surface after the design freeze
  -count quality | design-review prototype evt simulation schematic dvt test-plan layout bring-up cad requirement emc rev breadboard | How early do we learn?
certified-first-time: the pass rate of certification tests at the first try
  +% quality | ce fcc emc pre-compliance certification antenna safety-test ul lab radio rohs | How often do we go back to the lab?
task-reliability: the share of missions that the device completes without help
  +% quality | robot drone sensor lidar firmware controller calibration navigation actuator algorithm vision rover odometry gripper gps imu autonomy motor mechanical camera slam perception | Does it do its job alone?
start-to-use: the median time from unboxing to first use
  -minutes product | quick-start-guide pairing packaging companion-app setup provisioning manual bluetooth wifi kit assembly-guide | How soon is it of use?
sold-through: the number of units that buyers take a month
  +count lagging business | distributor launch kickstarter packaging retailer maker-faire web-shop demo-unit campaign kit board order production batch ship | Do people want it?
built-by-others: the number of people who build or extend it themselves
  +count lagging product | open-hardware kicad schematic gerber documentation sdk kit example makers library expansion-board dev-kit | Who makes more of it?
`;
