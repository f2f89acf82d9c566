/** Whether things and requests arrive right, on time and at a fair cost. */
export const operations = `operations and logistics | operations logistics warehouse delivery shipment order supplier process inventory stock fleet driver supply freight carrier store route shift depot courier

on-time-delivery: the share of orders delivered on time
  +% quality | carrier route-planning dispatch tracking delivery fleet shipping cut-off last-mile route-optimisation transport-management-system depot freight cross-dock shipping-notice | Do things arrive when we said?
order-time: the median time from order to delivery
  -days quality | order-management warehouse picking fulfilment shipping order-process distribution-centre erp hub carrier packing | How long do people wait?
perfect-orders: the share of orders that arrive complete and right
  +% quality | picking barcode scanner warehouse-management-system packing quality-check sop label pick-to-light wms returns inbound address-check | What goes wrong on the way?
stock-accuracy: the share of items whose stock is as the system says
  +% quality | cycle-count inventory barcode rfid warehouse-management-system stocktaking scanner bin-location wms goods-receipt returns | Can we sell what we think we have?
stock-outs: the share of orders that meet empty shelves
  -% business | demand-forecast replenishment safety-stock inventory supplier purchasing reorder-point planning kanban spare-part vendor-managed | How often do we have to say no?
inventory-turns: the inventory turnover
  +x lagging business | inventory demand-forecast slow-mover purchasing abc-analysis safety-stock clearance planning sku warehouse | How much money lies on shelves?
cost-per-shipment: the cost per shipment
  -money lagging business | carrier route-planning freight consolidation tender packaging transport fuel fleet last-mile route-optimisation pallet | What does one delivery cost?
damaged: the share of shipments that arrive damaged
  -% quality | packaging carrier handling-training pallet loading cold-chain container sensor | What breaks on its way?
receipt-to-shelf: the median time from truck to shelf
  -hours quality | goods-receipt dock inbound yard slotting warehouse appointment shipping-notice supplier-portal put-away dock-scheduling | How long do goods wait at the gate?
supplier-on-time: the share of supplier deliveries that arrive on time
  +% quality | supplier supplier-portal purchase-order scorecard framework-agreement supplier-review second-source shipping-notice vendor supply-chain dual-sourcing | On whom can we rely?
process-time: the median time from request to done
  -days quality | process workflow sop automation form approval checklist process-map self-service ticketing rpa erp digital standard handbook tool playbook | How long do people wait for us?
right-first-time: the share of requests done right the first time
  +% quality | process sop checklist form work-instruction training template automation standard handbook approval quality-check process-documentation wiki | How often do we do it twice?
full-trucks: the share of truck space used
  +% business | route-planning loading fleet consolidation telematics transport empty-run pallet backhaul load-planning | How much air do we drive around?
returns-time: the median time until a return is refunded
  -days product | return return-portal refund return-label inspection reverse-logistics warehouse credit-note | How long does a customer wait for their money?
accidents: the number of accidents a year
  -count lagging people | safety-training near-miss forklift safety driver-training walkway protective-equipment risk-assessment toolbox-talk dashcam safety-audit first-aid | Does everybody go home unhurt?
demand-forecast-error: the error of the demand forecast
  -% quality | demand-forecast planning s&op data-model sales-planning planner forecasting-tool promotion-calendar | Do we know what people will want?
shipment-emissions: the emissions per shipment
  -kg lagging quality | electric-van route-planning packaging fleet sustainability cargo-bike emissions carbon rail telematics charging | What does a parcel cost the climate?
calm-shifts: the share of shifts that run without an escalation
  +% quality | shift-handover sop cross-training work-instruction checklist rota shift-plan board standard-work laminated daily-huddle | Can the place run without heroes?
`;
