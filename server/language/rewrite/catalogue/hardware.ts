/** Whether devices work, last and can be built at the price. */
export const hardware = `hardware | hardware device board firmware pcb sensor prototype enclosure battery chip embedded evt dvt pvt bom fpga mechanical electronics robot rev cad drone

field-failures: the share of devices that fail in the first year
  -% lagging | reliability-test burn-in dvt enclosure drop-test supplier connector thermal ip67 | How many come back broken?
test-yield: the first-pass yield of boards
  +% | test-fixture dfm pvt end-of-line-test pilot-run layout contract-manufacturer pcb bring-up | How many are right when made?
battery-life: the battery life in daily use
  +hours product | battery power firmware sleep-mode charger pmic low-power bluetooth radio | How long until somebody needs a plug?
unit-cost: the cost per unit
  -money lagging business | bom dfm sourcing second-source tooling component redesign contract-manufacturer cost-down | What does one cost to build?
firmware-updated: the share of devices on the current firmware
  +% | firmware ota bootloader update-server release secure-boot fleet rollback | Whose device gets what we mended?
late-design-faults: the number of faults that surface after the design freeze
  -count | design-review prototype evt simulation schematic dvt test-plan layout bring-up manufacturability | How early do we learn?
certified-first-time: the first-try pass rate in certification
  +% | ce fcc emc pre-compliance certification antenna safety-test ul lab safety-certification | How often do we go back to the lab?
task-reliability: the share of missions that the device completes without help
  +% | robot drone lidar firmware controller calibration navigation actuator | Does it do its job alone?
built-by-others: the number of people who build or extend it themselves
  +count lagging product | open-hardware kicad schematic gerber documentation sdk kit example makers | Who makes more of it?
`;
