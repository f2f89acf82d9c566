/** Whether things and requests arrive right, on time and at a fair cost. */
export const operations = `operations and logistics | operations logistics warehouse delivery shipment order supplier process inventory stock fleet driver supply freight carrier store route shift depot courier

on-time-delivery: the share of orders delivered on time
  +% | carrier route-planning dispatch tracking delivery fleet shipping cut-off last-mile | Do things arrive when we said?
perfect-orders: the share of orders that arrive complete and right
  +% | picking barcode scanner warehouse-management-system packing quality-check sop label pick-to-light | What goes wrong on the way?
stock-accuracy: the share of items whose stock is as the system says
  +% | cycle-count inventory barcode rfid warehouse-management-system stocktaking scanner bin-location goods-receipt | Can we sell what we think we have?
stock-outs: the share of orders that meet empty shelves
  -% business | demand-forecast replenishment safety-stock inventory supplier purchasing reorder-point planning kanban | How often do we have to say no?
cost-per-shipment: the cost per shipment
  -money lagging business | carrier route-planning freight consolidation tender packaging transport fuel fleet | What does one delivery cost?
damaged: the share of shipments that arrive damaged
  -% | packaging carrier handling-training pallet loading cold-chain container sensor | What breaks on its way?
receipt-to-shelf: the median time from truck to shelf
  -hours | goods-receipt dock inbound yard slotting warehouse shipping-notice supplier-portal dock-appointment | How long do goods wait at the gate?
supplier-on-time: the share of supplier deliveries that arrive on time
  +% | supplier supplier-portal purchase-order scorecard framework-agreement supplier-review second-source shipping-notice supply-chain | On whom can we rely?
process-time: the median time from request to done
  -days | process sop automation form approval checklist process-map self-service ticketing core-process process-documentation workflow digitisation rpa | How long do people wait for us?
right-first-time: the share of requests done right the first time
  +% | process sop checklist form work-instruction template automation standard core-process process-documentation | How often do we do it twice?
accidents: the number of accidents a year
  -count lagging people | safety-training near-miss forklift safety driver-training walkway protective-equipment risk-assessment toolbox-talk | Does everybody go home unhurt?
demand-forecast-error: the error of the demand forecast
  -% | demand-forecast planning s&op data-model sales-planning forecasting-tool promotion-calendar | Do we know what people will want?
shipment-emissions: the emissions per shipment
  -kg lagging | electric-van route-planning packaging fleet cargo-bike emissions carbon rail | What does a parcel cost the climate?
calm-shifts: the share of shifts that run without an escalation
  +% | shift-handover sop cross-training work-instruction checklist rota shift-plan board standard-work | Can the place run without heroes?
carbon-footprint: the carbon emissions of the company
  -tonnes lagging | sustainability carbon-footprint net-zero esg climate sustainability-report carbon-accounting emissions-inventory sustainability-strategy green-energy | What do we leave in the air?
orders-per-hour: the number of orders that leave the warehouse per hour
  +count | warehouse second-warehouse picking conveyor pick-to-light warehouse-automation fulfilment-centre robot | How much can we send on a busy day?
`;
