using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency says whether it had contact with the child or family, and with whom (H-RR-03).</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SayWhetherContact : IRequest
{
    /// <summary>Whether it had.</summary>
    public bool? HadContact { get; init; }

    /// <summary>With whom, and how.</summary>
    public string? Text { get; init; }

    /// <summary>The version of the text that was shown.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="SayWhetherContact"/>.</summary>
public sealed class SayWhetherContactValidator : AbstractValidator<SayWhetherContact>
{
    /// <summary>The checks.</summary>
    public SayWhetherContactValidator()
    {
        RuleFor(x => x.HadContact).NotNull().WithMessage("Select yes if your agency had contact with the family");
        RuleFor(x => x.Text)
            .Must(text => ReturnText.Normal(text).Length > 0).When(x => x.HadContact is true, ApplyConditionTo.CurrentValidator).WithMessage("Enter who you had contact with")
            .LongText("Who you had contact with");
    }
}

/// <summary>Handles <see cref="SayWhetherContact"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">The time.</param>
public sealed class SayWhetherContactHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SayWhetherContact>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SayWhetherContact command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var now = clock.GetUtcNow();

        var section = request.Return.Of(FormPart.Contact) ?? throw new NotFound("section");
        if (command.HadContact is true)
        {
            section.RequireUnchanged(command.Version, [command.Text], nameof(command.Text));
            section.RequireFits([command.Text], _ => nameof(command.Text));
            request.SaveSection(section.Key, [command.Text], user.Actor, now);
        }

        request.SayWhetherContact(command.HadContact!.Value, user.Actor, now);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
