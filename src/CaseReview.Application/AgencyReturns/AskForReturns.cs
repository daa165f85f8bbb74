using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Asks the leads of the chosen agencies for their returns, in one act (D-RR-04, X-13). Agencies asked already are left as they are.</summary>
[Requires(Permission.ManageCases)]
public sealed record AskForReturns : IRequest<int>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The agencies on the page, chosen or not.</summary>
    public IReadOnlyList<AgencyToAsk> Agencies { get; init; } = new List<AgencyToAsk>();

    /// <summary>UK local date by which they are due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>First day of the period asked about.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>Last day of the period asked about.</summary>
    public DateOnly? PeriodTo { get; init; }

    /// <summary>Number of the template; without one, that which is proposed for the case.</summary>
    public int? Template { get; init; }

    /// <summary>Words to the leads; may be empty.</summary>
    public string? Message { get; init; }

    /// <summary>Those chosen.</summary>
    public IEnumerable<AgencyToAsk> Chosen => Agencies.Where(x => x.Ask);
}

/// <summary>One agency on the page.</summary>
public sealed record AgencyToAsk
{
    /// <summary>Its code; empty for one added for this case.</summary>
    public string? Code { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is to be asked.</summary>
    public bool Ask { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? ContactName { get; init; }

    /// <summary>Where the link goes.</summary>
    public string? ContactEmail { get; init; }
}

/// <summary>Checks <see cref="AskForReturns"/>.</summary>
public sealed class AskForReturnsValidator : AbstractValidator<AskForReturns>
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    public AskForReturnsValidator(TimeProvider clock)
    {
        RuleFor(x => x.Agencies).Must(x => x.Any(a => a.Ask)).WithMessage("Select the agencies to ask");
        RuleForEach(x => x.Agencies).Where(x => x.Ask).ChildRules(agency =>
        {
            agency.RuleFor(x => x.Name).Short("Enter the agency’s name", "The agency’s name");
            agency.RuleFor(x => x.ContactName).Must(x => ReturnText.Normal(x).Length > 0).WithMessage(x => $"Enter the name of the contact at {x.Name}");
            agency.RuleFor(x => x.ContactEmail).NotEmpty().WithMessage(x => $"Enter the email address of the contact at {x.Name}")
                .EmailAddress().WithMessage(x => $"Enter an email address for {x.Name} in the correct format, like name@example.com");
        });
        RuleFor(x => x.DueOn).NotNull().WithMessage("Enter the date by which returns are due")
            .GreaterThanOrEqualTo(_ => UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date by which returns are due must be today or later");
        RuleFor(x => x.PeriodFrom).NotNull().WithMessage("Enter the first day of the period");
        RuleFor(x => x.PeriodTo).NotNull().WithMessage("Enter the last day of the period")
            .GreaterThanOrEqualTo(x => x.PeriodFrom).When(x => x.PeriodFrom is not null, ApplyConditionTo.CurrentValidator)
            .WithMessage("The last day of the period must be the same as or after the first");
        RuleFor(x => x.Message).Within(ReturnText.LineMaxLength, "Message");
    }
}

/// <summary>Handles <see cref="AskForReturns"/>: answers how many agencies were asked now.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">The time.</param>
public sealed class AskForReturnsHandler(ICaseReviewDb db, CaseScope scope, CaseWalls walls, ICurrentUser user, TimeProvider clock) : IRequestHandler<AskForReturns, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(AskForReturns command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await RefuseShutOut(command, ct);
        (await db.MeetingPlannedFor(scope.CaseId, ct)).Require(command.DueOn, now);
        var before = await db.ReturnRequests.Where(x => x.CaseId == scope.CaseId).Select(x => new { x.Number, x.State, x.Agency.Name }).ToListAsync(ct);
        var asked = before.Where(x => x.State != ReturnState.NotRequired).Select(x => x.Name).ToHashSet();
        var agencies = await db.Agencies.ToDictionaryAsync(x => x.Code, ct);
        var contacts = await db.AgencyContacts(walls, scope.CaseId, UkClock.DateOf(now), ct);
        var template = await db.TemplateToSend(scope.CaseId, command.Template, ct);
        var terms = new ReturnTerms(template.Form(), command.DueOn!.Value, command.PeriodFrom!.Value, command.PeriodTo!.Value, command.Message) { TemplateId = template.Id };
        var number = before.Select(x => x.Number).DefaultIfEmpty().Max();
        var count = 0;
        foreach (var row in command.Chosen)
        {
            var own = row.Code is null ? null : agencies.GetValueOrDefault(row.Code) ?? throw new NotFound("agency");
            var agency = own is null ? AskedAgency.Added(ReturnText.Normal(row.Name)) : new AskedAgency(own.Id, own.Name, own.Letters, own.Colour);
            if (!asked.Add(agency.Name))
            {
                continue;
            }

            var lead = own is null ? null : contacts.LeadOf(own.Id);
            var recipient = new ReturnContact(ReturnText.Normal(row.ContactName), ReturnText.Normal(row.ContactEmail), lead?.Email == row.ContactEmail ? lead?.MemberId : null);
            var copied = own is null ? null : contacts.GroupMemberOf(own.Id);
            db.ReturnRequests.Add(ReturnRequest.Ask(user.PartnershipId, scope.CaseId, ++number, agency, recipient, copied, terms, user.Actor, now));
            count++;
        }

        await db.SaveChangesAsync(ct);
        return count;
    }

    // Their link would open nothing, and the agency's time would pass.
    private async Task RefuseShutOut(AskForReturns command, CancellationToken ct)
    {
        for (var i = 0; i < command.Agencies.Count; i++)
        {
            var row = command.Agencies[i];
            if (row.Ask && await walls.ShutOut(scope.CaseId, new Recipient(row.ContactName!, row.ContactEmail!.Trim(), ""), ct) is not null)
            {
                throw new ValidationException([new($"Agencies[{i}].ContactEmail", $"{row.ContactName} is shut out of this case. Enter somebody else at {row.Name}")]);
            }
        }
    }
}
