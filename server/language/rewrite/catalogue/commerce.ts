/** How easily people buy, whether they keep it and come back. */
export const commerce = `e-commerce | shop shopper store cart checkout product order catalogue buyer merchandise retail ecommerce basket sku webshop purchase returns pdp plp

checkout-completed: the share of started checkouts that are paid
  +% product | checkout guest-checkout payment wallet one-click address shipping-cost delivery-option express-checkout klarna apple-pay paypal form | Who has it in the basket and goes?
visit-to-order: the share of visits that end in an order
  +% business | shop website product-page landing-page category-page recommendation relaunch site-speed campaign photo filter theme video storefront headless homepage | Who comes to buy and leaves without?
order-value: the average order value
  +money lagging business | bundle recommendation cross-sell free-shipping upsell gift voucher set configurator | How much do people put in the basket?
repeat-purchase: the share of {customers} who buy again within 90 days
  +% lagging business | loyalty newsletter subscription packaging voucher member-programme post-purchase win-back app points reorder club | Who comes back?
return-rate: the share of orders that are sent back
  -% lagging product | size-guide product-photo product-description fit review product-page size-chart 3d ar packaging quality-check product-video measurement | How often is it not what they thought?
product-page-to-cart: the share of product page visits that end in the cart
  +% product | product-page product-photo review product-description video size-guide comparison stock-display zoom 360 swatch | Does the page answer what buyers ask?
shop-search: the share of shop searches that lead to a purchase
  +% product | search filter synonym facet category product-data tagging navigation autocomplete taxonomy | Do people find what we have?
delivery-questions: the number of where-is-my-order contacts per 100 orders
  -count quality | tracking shipping-mail delivery order-status notification tracking-page carrier parcel order-mail | Do people know when it comes?
reviewed-orders: the share of orders that get a review
  +% product | review rating review-request email photo-review ugc | Do buyers help buyers?
stock-alert-orders: the share of people waiting for an item who buy it when it is back
  +% product | back-in-stock wishlist notify waiting-list pre-order alert restock | Do we reach them while they still want it?
order-margin: the margin per order
  +money lagging business | shipping-cost pricing packaging supplier return discount dynamic-pricing private-label assortment marketplace | What is left of an order?
merchant-sales: the share of sellers with a sale every week
  +% product | marketplace seller seller-portal merchant listing vendor onboarding seller-academy storefront | Do those who sell here make a living?
`;
