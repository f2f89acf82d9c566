/** How easily people buy, whether they keep it and come back. */
export const commerce = `e-commerce | shop shopper store cart checkout product order catalogue buyer merchandise retail ecommerce basket sku webshop purchase returns pdp plp

checkout-completed: the share of started checkouts that are paid
  +% product | checkout apple-pay guest-checkout payment wallet one-click shipping-cost delivery-option express-checkout paypal google-pay payment-method klarna address-form buy-now-pay-later | Who has it in the basket and goes?
visit-to-order: the share of visits that end in an order
  +% business | shop product-page landing-page category-page recommendation site-speed campaign shop-relaunch | Who comes to buy and leaves without?
order-value: the average order value
  +money lagging business | bundle recommendation cross-sell free-shipping upsell gift voucher set configurator | How much do people put in the basket?
repeat-purchase: the share of {customers} who buy again within 90 days
  +% lagging business | loyalty newsletter subscription voucher member-programme post-purchase win-back app | Who comes back?
return-rate: the share of orders that are sent back
  -% lagging product | size-guide product-photo product-description fit-guide review product-page 3d ar returns-process returns-portal | How often is it not what they thought?
shop-search: the share of shop searches that lead to a purchase
  +% product | search filter synonym facet category product-data tagging navigation autocomplete | Do people find what we have?
delivery-questions: the number of where-is-my-order contacts per 100 orders
  -count | tracking-page tracking shipping-mail delivery order-status notification carrier parcel order-mail | Do people know when it comes?
`;
