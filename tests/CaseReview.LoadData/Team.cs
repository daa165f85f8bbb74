using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.LoadData;

/// <summary>What the making of cases needs to know of a partnership.</summary>
/// <param name="Partnership">Identifier.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Manager">The business unit manager, who does everything.</param>
/// <param name="Agencies">Whom returns are asked of.</param>
/// <param name="Rules">The rules in force.</param>
internal sealed record Team(PartnershipId Partnership, string Slug, Actor Manager, IReadOnlyList<Agency> Agencies, CaseRules Rules);
