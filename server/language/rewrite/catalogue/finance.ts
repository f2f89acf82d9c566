/** Whether the money comes, lasts and can be counted on. */
export const finance = `finance | finance cfo budget cash accounting invoice controller ledger revenue cost audit payroll treasury tax billing procurement fiscal bank payment erp books

close-time: the median time to close the month
  -days | month-end-close closing erp reconciliation checklist consolidation chart-of-accounts ledger intercompany | How old are the numbers that we decide by?
days-outstanding: the average time until customers pay
  -days lagging business | invoice dunning receivables collection billing customer-payment-terms credit-check direct-debit credit-control | How long do we lend customers our money? | days sales outstanding
overdue: the share of receivables that are overdue
  -% lagging business | dunning receivables collection credit-check credit-control credit-policy aging | Who owes us, and since when?
budget-forecast-gap: the error of the budget forecast
  -% | forecast budget planning-tool financial-model rolling-forecast driver-based cash-forecast scenario budget-planning | Can we plan by our own numbers?
gross-margin: the gross margin
  +% lagging business | pricing supplier cost renegotiation margin product-mix procurement profitability cost-model | What is left of a sale?
runway: the cash runway
  +months lagging business | fundraising burn cost investor budget pitch-deck funding-round cash data-room | How long can we go on?
operating-cost: the operating cost as a share of revenue
  -% lagging business | cost cost-review procurement supplier renegotiation automation shared-service licence | What does it cost to run us?
paid-on-time: the share of supplier invoices paid on time
  +% | accounts-payable invoice approval supplier erp ocr payment-run purchase-order invoice-scanning | Do we keep our word to those who supply us?
refund-of-expenses: the median time until an expense is paid back
  -days people | expense travel card receipt expense-tool expense-policy travel-policy corporate-card credit-card-policy company-card | How long do colleagues lend us money?
savings: the cost saved a year by better terms
  +money lagging business | tender terms payment-terms procurement supplier renegotiation framework-agreement category-strategy contract rfp | What do we get for the same money?
spend-under-contract: the share of spend under contract
  +% business | procurement framework-agreement purchase-order supplier purchasing-policy purchase-order-approval procurement-tool spend purchasing-catalogue | Who buys what, and on what terms?
within-budget: the share of departments that stay within budget
  +% business | budget cost-centre dashboard spend-report budget-owner approval controlling budget-review | Do those who spend see what they spend?
manual-entries: the share of journal entries posted by hand
  -% | automation erp reconciliation bank-feed ledger accounting-system spreadsheet interface chart-of-accounts | How much of the books rests on typing?
audit-findings: the number of audit findings
  -count lagging | audit internal-control sox accounting-policy ifrs control segregation-of-duties | What would an outsider hold against us?
fraud-loss: the loss to fraud as a share of volume
  -% lagging business | fraud risk-model chargeback verification monitoring-rule limit rules-engine | What do we lose to thieves?
failed-payments: the share of payments that fail
  -% product | payment-provider payment checkout direct-debit card retry payment-gateway sepa stripe | How often does paying not work?
raised-capital: the capital that investors commit
  +money lagging business | fundraising pitch-deck investor data-room due-diligence contact-investor funding-round investor-update term-sheet roadshow | Who believes in us with money?
decisions-by-numbers: the share of budget owners who use their numbers every month
  +% people | dashboard management-report kpi controlling business-partner board-deck reporting-pack financial-training financial-report | Does anybody decide by our reports?
wrong-invoices: the share of invoices that have to be corrected
  -% | billing billing-system billing-migration invoice-template invoicing subscription-billing stripe | Do customers get a bill that they can pay at once?
`;
