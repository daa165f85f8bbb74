using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Changes what is known of an agency. Cases keep the name under which it was asked.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangeAgency : AgencyFields, IRequest
{
    /// <summary>The agency's code, from the address.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The version that the form showed.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="ChangeAgency"/>.</summary>
public sealed class ChangeAgencyValidator : AgencyFieldsValidator<ChangeAgency>;

/// <summary>Handles <see cref="ChangeAgency"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes it.</param>
public sealed class ChangeAgencyHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ChangeAgency>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeAgency command, CancellationToken ct)
    {
        var agency = await db.Agencies.SingleOrDefaultAsync(x => x.Code == command.Agency, ct) ?? throw new NotFound("agency");
        var facts = command.Facts(agency.Code, agency.Until);
        agency.StopIfStale(command.Version, $"The agency {agency.Name}", InWords(agency.Facts), InWords(facts));
        agency.Change(facts, user.Actor);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }

    private static string InWords(AgencyFacts facts) => string.Join('\n',
        facts.Name, $"Letters: {facts.Letters}", $"Counting group: {facts.CountingGroup}", facts.Expected ? "A return is expected" : "A return is not expected on most cases",
        facts.SafeguardingPartner ? "Safeguarding partner" : "Not a safeguarding partner", $"Contact: {facts.ContactName} {facts.ContactEmail}".TrimEnd(),
        $"Senior officer: {facts.SeniorOfficerName} {facts.SeniorOfficerEmail}".TrimEnd());
}
